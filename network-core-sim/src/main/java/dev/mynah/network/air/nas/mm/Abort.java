package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.RejectCause;

/**
 * Abort: the network ends all connections of the UE. TS 24.008 9.2.8.
 *
 * @param cause why
 * @param optional elements not known to it
 */
public record Abort(RejectCause cause, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<Abort> LAYOUT = MmMessageType.ABORT
            .layoutOf(Abort.class)
            .mandatory(v(RejectCause.TYPE, 1), Abort::cause)
            .as(Abort::new);

    /** Without other elements. */
    public Abort(RejectCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<Abort> layout() {
        return LAYOUT;
    }
}
