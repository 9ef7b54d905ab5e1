package dev.mynah.modem.mm5g;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.Mm5gStatus;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;

/** Publishes what the machine does, and answers a message that has no row. */
final class Mm5gWatch implements Machine.Watch<Mm5gState> {
    private final Mm5gUe ue;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;

    Mm5gWatch(Mm5gUe ue, Timeline timeline, EventStream events, String subject) {
        this.ue = ue;
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
    }

    @Override
    public void moved(Mm5gState from, Mm5gState to, Object event) {
        if (events.watched()) {
            events.publish(
                    new StateChanged(timeline.now(), subject, ue.imsi(), "5GMM", from.name(), to.name(), name(event)));
        }
    }

    @Override
    public void unexpected(Mm5gState state, Object event) {
        events.publish(new UnexpectedEvent(timeline.now(), subject, ue.imsi(), "5GMM", state.name(), name(event)));
        if (event instanceof Mm5gMessage) {
            ue.path().send(new Mm5gStatus(Mm5gCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    private static String name(Object event) {
        if (event instanceof TimerName timer) {
            return timer.name();
        }
        return event instanceof Mm5gEvent.Refused refused
                ? refused.procedure() + " " + refused.cause()
                : event.getClass().getSimpleName();
    }
}
