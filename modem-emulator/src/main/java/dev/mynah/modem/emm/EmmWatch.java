package dev.mynah.modem.emm;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;

/** Publishes what the machine does, and answers a message that has no row. */
final class EmmWatch implements Machine.Watch<EmmState> {
    private final EmmUe ue;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;

    EmmWatch(EmmUe ue, Timeline timeline, EventStream events, String subject) {
        this.ue = ue;
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
    }

    @Override
    public void moved(EmmState from, EmmState to, Object event) {
        if (events.watched()) {
            events.publish(
                    new StateChanged(timeline.now(), subject, ue.imsi(), "EMM", from.name(), to.name(), name(event)));
        }
    }

    @Override
    public void unexpected(EmmState state, Object event) {
        events.publish(new UnexpectedEvent(timeline.now(), subject, ue.imsi(), "EMM", state.name(), name(event)));
        if (event instanceof EmmMessage) {
            ue.path().send(new EmmStatus(EmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    private static String name(Object event) {
        if (event instanceof TimerName timer) {
            return timer.name();
        }
        return event instanceof EmmEvent.Refused refused
                ? refused.procedure() + " " + refused.cause()
                : event.getClass().getSimpleName();
    }
}
