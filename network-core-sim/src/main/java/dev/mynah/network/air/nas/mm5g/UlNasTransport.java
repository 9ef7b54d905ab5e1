package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PayloadContainerType;

/**
 * UL NAS transport: a message of another protocol, to the network. TS 24.501 8.2.10.
 *
 * @param type what is carried
 * @param payload what is carried, as octets
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record UlNasTransport(PayloadContainerType type, Octets payload, OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<UlNasTransport> LAYOUT = Mm5gMessageType.UL_NAS_TRANSPORT
            .layoutOf(UlNasTransport.class)
            .mandatory(half(PayloadContainerType.TYPE), UlNasTransport::type)
            .mandatory(lvE(opaque("Payload container", "TS 24.501 9.11.3.39"), 3, OPEN), UlNasTransport::payload)
            .optional(
                    Mm5gIe.PDU_SESSION_ID,
                    Mm5gIe.OLD_PDU_SESSION_ID,
                    Mm5gIe.REQUEST_TYPE,
                    Mm5gIe.S_NSSAI,
                    Mm5gIe.DNN,
                    Mm5gIe.ADDITIONAL_INFORMATION,
                    Mm5gIe.MA_PDU_SESSION_INFORMATION,
                    Mm5gIe.RELEASE_ASSISTANCE_INDICATION,
                    Mm5gIe.NON_3GPP_ACCESS_PATH_SWITCHING_INDICATION,
                    Mm5gIe.ALTERNATIVE_S_NSSAI,
                    Mm5gIe.PAYLOAD_CONTAINER_INFORMATION)
            .as(UlNasTransport::new);

    /** Without other elements. */
    public UlNasTransport(PayloadContainerType type, Octets payload) {
        this(type, payload, OptionalElements.NONE);
    }

    @Override
    public Layout<UlNasTransport> layout() {
        return LAYOUT;
    }
}
