package dev.mynah.modem;

import java.util.OptionalInt;

/**
 * Why the engine did not do what it was asked: the only thing its futures fail with. Each voice has a table from
 * {@link Reason} to its own error code. Carries no stack trace; it is an answer and not a defect.
 */
public final class Refusal extends RuntimeException {
    /** The reasons, from the engine's view. */
    public enum Reason {
        /** The request makes no sense in the present state. */
        NOT_ALLOWED,
        NOT_SUPPORTED,
        INVALID_ARGUMENT,
        SIM_ABSENT,
        /** The card is there but its applications are not up yet, or the stack is at minimum functionality. */
        SIM_NOT_READY,
        SIM_PIN_REQUIRED,
        SIM_PUK_REQUIRED,
        SIM_PIN2_REQUIRED,
        SIM_PUK2_REQUIRED,
        SIM_FAILURE,
        WRONG_PASSWORD,
        /** The number is none of those the card lets its subscriber reach. */
        FIXED_DIALLING,
        /** No logical channel is free, or no application is selected on it; {@link Refusal#cause} is the card's status word. */
        CHANNEL_UNAVAILABLE,
        /** The card has none of that name; likewise. */
        APPLICATION_NOT_FOUND,
        /** The card has the application and does not select it, or not in that way. */
        SELECTION_REFUSED,
        INVALID_CHANNEL,
        NO_NETWORK_SERVICE,
        /** The network chosen refused; {@link Refusal#cause} is its EMM cause where it gave one. */
        NETWORK_NOT_ALLOWED,
        NETWORK_TIMEOUT,
        RADIO_OFF,
        UNKNOWN_CONTEXT,
        /** The network refused a bearer; {@link Refusal#cause} is its ESM cause. */
        ACTIVATION_REJECTED,
        /** No service centre is given, and none is set. */
        SERVICE_CENTRE_UNKNOWN,
        /** The network did not take a message; {@link Refusal#cause} is its RP-cause or TP-FCS. */
        MESSAGE_REFUSED,
        /** There is no room for a message. */
        MEMORY_FULL,
        /** No message has that index. */
        INVALID_INDEX,
        /** The network refused something about a call; {@link Refusal#cause} is its cause of TS 24.008 10.5.4.11. */
        CALL_REFUSED,
        /** Another request of the same kind ended this one, or the caller cancelled it. */
        ABORTED
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final int cause;

    public Refusal(Reason reason) {
        this(reason, -1);
    }

    /** @param cause the network's cause number, or the card's status word */
    public Refusal(Reason reason, int cause) {
        super(cause < 0 ? reason.name() : reason.name() + " #" + cause, null, false, false);
        this.reason = reason;
        this.cause = cause;
    }

    public Reason reason() {
        return reason;
    }

    /** The network's EMM or ESM cause, where the refusal was its own. */
    public OptionalInt cause() {
        return cause < 0 ? OptionalInt.empty() : OptionalInt.of(cause);
    }
}
