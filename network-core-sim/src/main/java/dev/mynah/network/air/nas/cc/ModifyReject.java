package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Modify reject: the bearer stays as it is. TS 24.008 9.3.15.
 *
 * @param transaction the call it is about
 * @param bearer the present bearer
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ModifyReject(
        TransactionIdentifier transaction, BearerCapability bearer, CcCause cause, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<ModifyReject> LAYOUT = CcMessageType.MODIFY_REJECT
            .layoutOf(ModifyReject.class, ModifyReject::transaction)
            .mandatory(lv(BearerCapability.TYPE, 2, 15), ModifyReject::bearer)
            .mandatory(lv(CcCause.TYPE, 3, 31), ModifyReject::cause)
            .optional(CcIe.LOW_LAYER_COMPATIBILITY, CcIe.HIGH_LAYER_COMPATIBILITY)
            .as(ModifyReject::new);

    /** Without other elements. */
    public ModifyReject(TransactionIdentifier transaction, BearerCapability bearer, CcCause cause) {
        this(transaction, bearer, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ModifyReject> layout() {
        return LAYOUT;
    }
}
