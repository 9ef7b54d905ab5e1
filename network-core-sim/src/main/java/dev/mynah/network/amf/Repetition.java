package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.mme.SubscriberEvent;
import org.jspecify.annotations.Nullable;

/**
 * The message of a UE's running common procedure, sent again each time its timer runs out; on the fifth expiry the
 * procedure is given up. Every sending is protected anew, with a NAS COUNT of its own (TS 24.501 4.4.3.1).
 */
final class Repetition {
    private static final int MOST = 4;

    private final UeContext ue;
    private @Nullable Mm5gMessage message;
    private int repeated;

    Repetition(UeContext ue) {
        this.ue = ue;
    }

    static Step<UeContext> of(AmfTimer timer) {
        return Step.of("repeat", ue -> ue.repetition().expired(timer));
    }

    /** Sends for the first time. */
    void begin(AmfTimer timer, Mm5gMessage first) {
        message = first;
        repeated = 0;
        ue.send(first);
        ue.timers().start(timer);
    }

    /** Sends once more out of turn, as when the UE shows that it has not seen the message. */
    void again(AmfTimer timer) {
        if (message != null) {
            ue.send(message);
            ue.timers().start(timer);
        }
    }

    /** The answer has come. */
    void end(AmfTimer timer) {
        ue.timers().stop(timer);
        message = null;
    }

    private void expired(AmfTimer timer) {
        if (++repeated > MOST) {
            message = null;
            ue.note(SubscriberEvent.Kind.NO_ANSWER, timer.name());
            ue.fire(new AmfEvent.GaveUp(timer));
        } else {
            again(timer);
        }
    }
}
