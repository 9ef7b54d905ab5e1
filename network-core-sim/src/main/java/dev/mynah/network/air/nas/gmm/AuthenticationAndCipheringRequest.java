package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Gea;

/**
 * Authentication and ciphering request: a challenge, the algorithm to cipher with, or both. TS 24.008 9.4.9.
 *
 * @param ciphering how messages are ciphered from now on (GSM)
 * @param imeisvRequest 1 where the IMEISV is wanted too
 * @param forceToStandby 1 to force a GSM station to STANDBY at once, else 0
 * @param reference tells the answer to this request from others
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationAndCipheringRequest(
        Gea ciphering, int imeisvRequest, int forceToStandby, int reference, OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationAndCipheringRequest> LAYOUT =
            GmmMessageType.AUTHENTICATION_AND_CIPHERING_REQUEST
                    .layoutOf(AuthenticationAndCipheringRequest.class)
                    .mandatory(lowHalf(Gea.TYPE), AuthenticationAndCipheringRequest::ciphering)
                    .mandatory(
                            highHalf(number("IMEISV request", "TS 24.008 10.5.5.10")),
                            AuthenticationAndCipheringRequest::imeisvRequest)
                    .mandatory(
                            lowHalf(number("Force to standby", "TS 24.008 10.5.5.7")),
                            AuthenticationAndCipheringRequest::forceToStandby)
                    .mandatory(
                            highHalf(number("A&C reference number", "TS 24.008 10.5.5.19")),
                            AuthenticationAndCipheringRequest::reference)
                    .optional(
                            GmmIe.RAND,
                            GmmIe.CIPHERING_KEY_SEQUENCE_NUMBER,
                            GmmIe.AUTN,
                            GmmIe.MS_NETWORK_CAPABILITY,
                            GmmIe.INTEGRITY_ALGORITHM,
                            GmmIe.MAC,
                            GmmIe.MS_RADIO_ACCESS_CAPABILITY)
                    .as(AuthenticationAndCipheringRequest::new);

    /** Without other elements. */
    public AuthenticationAndCipheringRequest(Gea ciphering, int imeisvRequest, int forceToStandby, int reference) {
        this(ciphering, imeisvRequest, forceToStandby, reference, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationAndCipheringRequest> layout() {
        return LAYOUT;
    }
}
