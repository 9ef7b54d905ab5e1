package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.NasMessage;
import org.jspecify.annotations.Nullable;

/**
 * The message of a UE's running common procedure, sent again each time its timer runs out. Every sending is protected
 * anew, with a NAS COUNT of its own (TS 24.301 4.4.3.1).
 */
final class Repetition {
    private static final int USUAL = 4;

    private final UeContext ue;
    private @Nullable NasMessage message;
    private int repeated;

    Repetition(UeContext ue) {
        this.ue = ue;
    }

    /** On the fifth expiry the procedure is given up, as for most messages. */
    static Step<UeContext> of(MmeTimer timer) {
        return Step.of("repeat", ue -> ue.repetition().expired(timer, USUAL));
    }

    /** On the third expiry the procedure is given up (TS 24.301 6.6.1.2.6). */
    static Step<UeContext> twice(MmeTimer timer) {
        return Step.of("repeat", ue -> ue.repetition().expired(timer, 2));
    }

    /** Sends for the first time. */
    void begin(MmeTimer timer, NasMessage first) {
        message = first;
        repeated = 0;
        ue.send(first);
        ue.timers().start(timer);
    }

    /** Sends once more out of turn, as when the UE shows that it has not seen the message. */
    void again(MmeTimer timer) {
        if (message != null) {
            ue.send(message);
            ue.timers().start(timer);
        }
    }

    /** The answer has come. */
    void end(MmeTimer timer) {
        ue.timers().stop(timer);
        message = null;
    }

    private void expired(MmeTimer timer, int most) {
        if (++repeated > most) {
            message = null;
            ue.note(SubscriberEvent.Kind.NO_ANSWER, timer.name());
            ue.fire(new MmeEvent.GaveUp(timer));
        } else {
            again(timer);
        }
    }
}
