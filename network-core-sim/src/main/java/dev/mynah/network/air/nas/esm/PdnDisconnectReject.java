package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;

/**
 * PDN disconnect reject: the PDN connection stays. TS 24.301 8.3.21.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PdnDisconnectReject(int ebi, int pti, EsmCause cause, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<PdnDisconnectReject> LAYOUT = EsmMessageType.PDN_DISCONNECT_REJECT
            .layoutOf(PdnDisconnectReject.class, PdnDisconnectReject::ebi, PdnDisconnectReject::pti)
            .mandatory(v(EsmCause.TYPE, 1), PdnDisconnectReject::cause)
            .optional(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(PdnDisconnectReject::new);

    /** Without other elements. */
    public PdnDisconnectReject(int ebi, int pti, EsmCause cause) {
        this(ebi, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<PdnDisconnectReject> layout() {
        return LAYOUT;
    }
}
