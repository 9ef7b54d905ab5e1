package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Modify complete: the call has the other bearer. TS 24.008 9.3.14.
 *
 * @param transaction the call it is about
 * @param bearer the bearer now
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ModifyComplete(TransactionIdentifier transaction, BearerCapability bearer, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<ModifyComplete> LAYOUT = CcMessageType.MODIFY_COMPLETE
            .layoutOf(ModifyComplete.class, ModifyComplete::transaction)
            .mandatory(lv(BearerCapability.TYPE, 2, 15), ModifyComplete::bearer)
            .optional(CcIe.LOW_LAYER_COMPATIBILITY, CcIe.HIGH_LAYER_COMPATIBILITY, CcIe.REVERSE_CALL_SETUP_DIRECTION)
            .as(ModifyComplete::new);

    /** Without other elements. */
    public ModifyComplete(TransactionIdentifier transaction, BearerCapability bearer) {
        this(transaction, bearer, OptionalElements.NONE);
    }

    @Override
    public Layout<ModifyComplete> layout() {
        return LAYOUT;
    }
}
