package dev.mynah.network.air.nas.sm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Modify PDP context request: the station wants a context changed. TS 24.008 9.5.10.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record MsModifyPdpContextRequest(int transaction, OptionalElements optional) implements SmMessage {

    /** Its elements. */
    public static final Layout<MsModifyPdpContextRequest> LAYOUT = SmMessageType.MODIFY_PDP_CONTEXT_REQUEST_BY_MS
            .layoutOf(MsModifyPdpContextRequest.class, MsModifyPdpContextRequest::transaction)
            .optional(
                    SmIe.LLC_SAPI,
                    SmIe.QOS,
                    SmIe.NEW_TFT,
                    SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    SmIe.DEVICE_PROPERTIES,
                    SmIe.NBIFOM_CONTAINER)
            .as(MsModifyPdpContextRequest::new);

    /** Without other elements. */
    public MsModifyPdpContextRequest(int transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<MsModifyPdpContextRequest> layout() {
        return LAYOUT;
    }
}
