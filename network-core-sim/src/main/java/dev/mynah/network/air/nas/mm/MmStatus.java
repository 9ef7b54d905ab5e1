package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.RejectCause;

/**
 * MM status: something is wrong with what was received. TS 24.008 9.2.16.
 *
 * @param cause what
 * @param optional elements not known to it
 */
public record MmStatus(RejectCause cause, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<MmStatus> LAYOUT = MmMessageType.MM_STATUS
            .layoutOf(MmStatus.class)
            .mandatory(v(RejectCause.TYPE, 1), MmStatus::cause)
            .as(MmStatus::new);

    /** Without other elements. */
    public MmStatus(RejectCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<MmStatus> layout() {
        return LAYOUT;
    }
}
