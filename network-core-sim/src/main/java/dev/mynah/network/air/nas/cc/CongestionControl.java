package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Congestion control: user information is held up. TS 24.008 9.3.4.
 *
 * @param transaction the call it is about
 * @param level 0 ready, 15 not ready
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CongestionControl(TransactionIdentifier transaction, int level, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<CongestionControl> LAYOUT = CcMessageType.CONGESTION_CONTROL
            .layoutOf(CongestionControl.class, CongestionControl::transaction)
            .mandatory(half(number("Congestion level", "TS 24.008 10.5.4.12")), CongestionControl::level)
            .optional(CcIe.CAUSE)
            .as(CongestionControl::new);

    /** Without other elements. */
    public CongestionControl(TransactionIdentifier transaction, int level) {
        this(transaction, level, OptionalElements.NONE);
    }

    @Override
    public Layout<CongestionControl> layout() {
        return LAYOUT;
    }
}
