package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sockets.End;

/** Why a socket could not be opened. An answer and not a defect. */
public final class OpenFailure extends RuntimeException {
    /** The reasons vendors tell apart. */
    public enum Why {
        /** Its context is not active, or is no more. */
        NO_CONTEXT,
        NAME_UNKNOWN,
        /** No name server answers. */
        NAME_SERVER_SILENT,
        PORT_TAKEN,
        NO_ROOM,
        /** The context has no address of the kind that is needed, or the value is none. */
        UNFIT,
        REFUSED,
        UNREACHABLE,
        TIMED_OUT,
        /** The host has closed it meanwhile. */
        CLOSED
    }

    private static final long serialVersionUID = 1;

    private final Why why;

    OpenFailure(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** The reason in what a future has failed with. */
    public static Why why(Throwable cause) {
        if (cause instanceof OpenFailure failure) {
            return failure.why;
        }
        return cause instanceof Refusal refusal ? why(refusal.reason()) : Why.UNFIT;
    }

    private static Why why(Refusal.Reason reason) {
        return switch (reason) {
            case UNKNOWN_CONTEXT, NO_NETWORK_SERVICE -> Why.NO_CONTEXT;
            case NETWORK_TIMEOUT -> Why.NAME_SERVER_SILENT;
            case NOT_ALLOWED -> Why.PORT_TAKEN;
            case MEMORY_FULL -> Why.NO_ROOM;
            default -> Why.UNFIT;
        };
    }

    static Why why(End end) {
        return switch (end) {
            case REFUSED, RESET -> Why.REFUSED;
            case UNREACHABLE -> Why.UNREACHABLE;
            case TIMED_OUT -> Why.TIMED_OUT;
            case CONTEXT_ENDED -> Why.NO_CONTEXT;
            case CLOSED, ABORTED -> Why.CLOSED;
        };
    }
}
