package dev.mynah.network.air.nas.sm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Modify PDP context accept: the station takes the change. TS 24.008 9.5.11.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record MsModifyPdpContextAccept(int transaction, OptionalElements optional) implements SmMessage {

    /** Its elements. */
    public static final Layout<MsModifyPdpContextAccept> LAYOUT = SmMessageType.MODIFY_PDP_CONTEXT_ACCEPT_BY_MS
            .layoutOf(MsModifyPdpContextAccept.class, MsModifyPdpContextAccept::transaction)
            .optional(SmIe.PROTOCOL_CONFIGURATION_OPTIONS, SmIe.NBIFOM_CONTAINER)
            .as(MsModifyPdpContextAccept::new);

    /** Without other elements. */
    public MsModifyPdpContextAccept(int transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<MsModifyPdpContextAccept> layout() {
        return LAYOUT;
    }
}
