package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Alerting: the called user is being rung. TS 24.008 9.3.1.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record Alerting(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<Alerting> LAYOUT = CcMessageType.ALERTING
            .layoutOf(Alerting.class, Alerting::transaction)
            .optional(CcIe.FACILITY, CcIe.PROGRESS_INDICATOR, CcIe.USER_USER, CcIe.SS_VERSION)
            .as(Alerting::new);

    /** Without other elements. */
    public Alerting(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<Alerting> layout() {
        return LAYOUT;
    }
}
