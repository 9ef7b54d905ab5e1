package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Setup: a call begins. TS 24.008 9.3.23.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record Setup(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<Setup> LAYOUT = CcMessageType.SETUP
            .layoutOf(Setup.class, Setup::transaction)
            .optional(
                    CcIe.REPEAT_INDICATOR_OF_BEARERS,
                    CcIe.BEARER_CAPABILITY,
                    CcIe.SECOND_BEARER_CAPABILITY,
                    CcIe.FACILITY,
                    CcIe.PROGRESS_INDICATOR,
                    CcIe.SIGNAL,
                    CcIe.CALLING_NUMBER,
                    CcIe.CALLING_SUBADDRESS,
                    CcIe.CALLED_NUMBER,
                    CcIe.CALLED_SUBADDRESS,
                    CcIe.REDIRECTING_NUMBER,
                    CcIe.REDIRECTING_SUBADDRESS,
                    CcIe.REPEAT_INDICATOR_OF_LOW_LAYERS,
                    CcIe.LOW_LAYER_COMPATIBILITY,
                    CcIe.SECOND_LOW_LAYER_COMPATIBILITY,
                    CcIe.REPEAT_INDICATOR_OF_HIGH_LAYERS,
                    CcIe.HIGH_LAYER_COMPATIBILITY,
                    CcIe.SECOND_HIGH_LAYER_COMPATIBILITY,
                    CcIe.USER_USER,
                    CcIe.PRIORITY,
                    CcIe.SS_VERSION,
                    CcIe.CLIR_SUPPRESSION,
                    CcIe.CLIR_INVOCATION,
                    CcIe.CC_CAPABILITIES,
                    CcIe.ADVANCED_RECALL_ALIGNMENT,
                    CcIe.RECALL_ALIGNMENT,
                    CcIe.ALERT,
                    CcIe.NETWORK_CC_CAPABILITIES,
                    CcIe.CAUSE_OF_NO_CLI,
                    CcIe.BACKUP_BEARER_CAPABILITY,
                    CcIe.STREAM_IDENTIFIER,
                    CcIe.SUPPORTED_CODECS,
                    CcIe.REDIAL)
            .as(Setup::new);

    /** Without other elements. */
    public Setup(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<Setup> layout() {
        return LAYOUT;
    }
}
