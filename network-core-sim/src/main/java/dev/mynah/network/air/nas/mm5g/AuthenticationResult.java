package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;

/**
 * Authentication result: what came of an EAP method. TS 24.501 8.2.3.
 *
 * @param ksi which key set
 * @param eap the EAP packet
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationResult(NasKeySetIdentifier ksi, Octets eap, OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<AuthenticationResult> LAYOUT = Mm5gMessageType.AUTHENTICATION_RESULT
            .layoutOf(AuthenticationResult.class)
            .mandatory(half(NasKeySetIdentifier.TYPE), AuthenticationResult::ksi)
            .mandatory(lvE(opaque("EAP message", "TS 24.501 9.11.2.2"), 6, 1502), AuthenticationResult::eap)
            .optional(Mm5gIe.ABBA, Mm5gIe.AUN3_DEVICE_SECURITY_KEY)
            .as(AuthenticationResult::new);

    /** Without other elements. */
    public AuthenticationResult(NasKeySetIdentifier ksi, Octets eap) {
        this(ksi, eap, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationResult> layout() {
        return LAYOUT;
    }
}
