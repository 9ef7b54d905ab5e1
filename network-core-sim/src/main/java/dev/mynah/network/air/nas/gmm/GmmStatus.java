package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;

/**
 * GMM status: the other side sent something wrong. TS 24.008 9.4.18.
 *
 * @param cause what was wrong
 * @param optional elements not known to it
 */
public record GmmStatus(GmmCause cause, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<GmmStatus> LAYOUT = GmmMessageType.GMM_STATUS
            .layoutOf(GmmStatus.class)
            .mandatory(v(GmmCause.TYPE, 1), GmmStatus::cause)
            .as(GmmStatus::new);

    /** Without other elements. */
    public GmmStatus(GmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<GmmStatus> layout() {
        return LAYOUT;
    }
}
