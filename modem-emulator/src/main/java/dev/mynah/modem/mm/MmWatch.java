package dev.mynah.modem.mm;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm.MmStatus;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;

/** Publishes what the machine does, and answers a message that has no row. */
final class MmWatch implements Machine.Watch<MmState> {
    private final MmUe ue;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;

    MmWatch(MmUe ue, Timeline timeline, EventStream events, String subject) {
        this.ue = ue;
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
    }

    @Override
    public void moved(MmState from, MmState to, Object event) {
        if (events.watched()) {
            events.publish(
                    new StateChanged(timeline.now(), subject, ue.imsi(), "MM", from.name(), to.name(), name(event)));
        }
    }

    @Override
    public void unexpected(MmState state, Object event) {
        events.publish(new UnexpectedEvent(timeline.now(), subject, ue.imsi(), "MM", state.name(), name(event)));
        if (event instanceof MmMessage) {
            ue.path().send(new MmStatus(RejectCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    private static String name(Object event) {
        if (event instanceof TimerName timer) {
            return timer.name();
        }
        return event instanceof MmEvent.Refused refused
                ? "Refused " + refused.cause()
                : event.getClass().getSimpleName();
    }
}
