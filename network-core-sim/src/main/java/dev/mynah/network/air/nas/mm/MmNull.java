package dev.mynah.network.air.nas.mm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * MM null: nothing. TS 24.008 9.2.19.
 *
 * @param optional elements not known to it
 */
public record MmNull(OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<MmNull> LAYOUT =
            MmMessageType.MM_NULL.layoutOf(MmNull.class).as(MmNull::new);

    /** Without other elements. */
    public MmNull() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<MmNull> layout() {
        return LAYOUT;
    }
}
