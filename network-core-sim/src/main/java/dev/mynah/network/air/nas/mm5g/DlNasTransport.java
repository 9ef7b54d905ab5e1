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
 * DL NAS transport: a message of another protocol, to the UE. TS 24.501 8.2.11.
 *
 * @param type what is carried
 * @param payload what is carried, as octets
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record DlNasTransport(PayloadContainerType type, Octets payload, OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<DlNasTransport> LAYOUT = Mm5gMessageType.DL_NAS_TRANSPORT
            .layoutOf(DlNasTransport.class)
            .mandatory(half(PayloadContainerType.TYPE), DlNasTransport::type)
            .mandatory(lvE(opaque("Payload container", "TS 24.501 9.11.3.39"), 3, OPEN), DlNasTransport::payload)
            .optional(
                    Mm5gIe.PDU_SESSION_ID,
                    Mm5gIe.ADDITIONAL_INFORMATION,
                    Mm5gIe.MM5G_CAUSE,
                    Mm5gIe.BACK_OFF_TIMER_VALUE,
                    Mm5gIe.LOWER_BOUND_TIMER_VALUE)
            .as(DlNasTransport::new);

    /** Without other elements. */
    public DlNasTransport(PayloadContainerType type, Octets payload) {
        this(type, payload, OptionalElements.NONE);
    }

    @Override
    public Layout<DlNasTransport> layout() {
        return LAYOUT;
    }
}
