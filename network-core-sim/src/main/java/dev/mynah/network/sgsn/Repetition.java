package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.mme.SubscriberEvent;
import org.jspecify.annotations.Nullable;

/** The message of a station's running procedure, sent again each time its timer runs out; given up on the fifth expiry. */
final class Repetition {
    private static final int MOST = 4;

    private final MsContext ms;
    private @Nullable NasMessage message;
    private int repeated;

    Repetition(MsContext ms) {
        this.ms = ms;
    }

    static Step<MsContext> of(SgsnTimer timer) {
        return Step.of("repeat", ms -> ms.repetition().expired(timer));
    }

    /** Sends for the first time. */
    void begin(SgsnTimer timer, NasMessage first) {
        message = first;
        repeated = 0;
        ms.send(first);
        ms.timers().start(timer);
    }

    /** Sends once more out of turn, as when the station shows that it has not seen the message. */
    void again(SgsnTimer timer) {
        if (message != null) {
            ms.send(message);
            ms.timers().start(timer);
        }
    }

    /** The answer has come. */
    void end(SgsnTimer timer) {
        ms.timers().stop(timer);
        message = null;
    }

    private void expired(SgsnTimer timer) {
        if (++repeated > MOST) {
            message = null;
            ms.note(SubscriberEvent.Kind.NO_ANSWER, timer.name());
            ms.fire(new SgsnEvent.GaveUp(timer));
        } else {
            again(timer);
        }
    }
}
