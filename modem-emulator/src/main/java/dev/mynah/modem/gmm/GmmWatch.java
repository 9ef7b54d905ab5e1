package dev.mynah.modem.gmm;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.GmmStatus;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;

/** Publishes what the machine does, and answers a message that has no row. */
final class GmmWatch implements Machine.Watch<GmmState> {
    private final GmmUe ue;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;

    GmmWatch(GmmUe ue, Timeline timeline, EventStream events, String subject) {
        this.ue = ue;
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
    }

    @Override
    public void moved(GmmState from, GmmState to, Object event) {
        if (events.watched()) {
            events.publish(
                    new StateChanged(timeline.now(), subject, ue.imsi(), "GMM", from.name(), to.name(), name(event)));
        }
    }

    @Override
    public void unexpected(GmmState state, Object event) {
        events.publish(new UnexpectedEvent(timeline.now(), subject, ue.imsi(), "GMM", state.name(), name(event)));
        if (event instanceof GmmMessage) {
            ue.path().send(new GmmStatus(GmmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    private static String name(Object event) {
        if (event instanceof TimerName timer) {
            return timer.name();
        }
        return event instanceof GmmEvent.Refused refused
                ? refused.procedure() + " " + refused.cause()
                : event.getClass().getSimpleName();
    }
}
