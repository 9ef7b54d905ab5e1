package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Notify: something about the call, as that it is suspended. TS 24.008 9.3.16.
 *
 * @param transaction the call it is about
 * @param indicator what, as {@link #ON_HOLD}
 * @param optional its other elements, not known to it
 */
public record Notify(TransactionIdentifier transaction, int indicator, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<Notify> LAYOUT = CcMessageType.NOTIFY
            .layoutOf(Notify.class, Notify::transaction)
            .mandatory(v(number("Notification indicator", "TS 24.008 10.5.4.20"), 1), Notify::indicator)
            .as(Notify::new);

    /** The other side has put the call on hold. TS 24.083 2.1. */
    public static final int ON_HOLD = 0xF9;

    /** The other side has retrieved the call. */
    public static final int RETRIEVED = 0xFA;

    /** Without other elements. */
    public Notify(TransactionIdentifier transaction, int indicator) {
        this(transaction, indicator, OptionalElements.NONE);
    }

    @Override
    public Layout<Notify> layout() {
        return LAYOUT;
    }
}
