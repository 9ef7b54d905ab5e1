package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Modify: another bearer is wanted in the call. TS 24.008 9.3.13.
 *
 * @param transaction the call it is about
 * @param bearer the bearer wanted
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record Modify(TransactionIdentifier transaction, BearerCapability bearer, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<Modify> LAYOUT = CcMessageType.MODIFY
            .layoutOf(Modify.class, Modify::transaction)
            .mandatory(lv(BearerCapability.TYPE, 2, 15), Modify::bearer)
            .optional(
                    CcIe.LOW_LAYER_COMPATIBILITY,
                    CcIe.HIGH_LAYER_COMPATIBILITY,
                    CcIe.REVERSE_CALL_SETUP_DIRECTION,
                    CcIe.NETWORK_INITIATED_UPGRADE)
            .as(Modify::new);

    /** Without other elements. */
    public Modify(TransactionIdentifier transaction, BearerCapability bearer) {
        this(transaction, bearer, OptionalElements.NONE);
    }

    @Override
    public Layout<Modify> layout() {
        return LAYOUT;
    }
}
