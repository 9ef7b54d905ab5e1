package dev.mynah.modem.sm;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.element.SmCause;
import dev.mynah.network.air.nas.sm.SmMessage;
import dev.mynah.network.air.nas.sm.SmStatus;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;

/** Publishes what a context's machine does, and answers a message that has no row. TS 24.008 8.4. */
final class SmWatch implements Machine.Watch<PdpState> {
    private final SmUe ue;
    private final SmUser mobility;
    private final String machine;
    private final Timeline timeline;
    private final EventStream events;
    private final String subject;

    SmWatch(SmUe ue, SmUser mobility, String machine, Timeline timeline, EventStream events, String subject) {
        this.ue = ue;
        this.mobility = mobility;
        this.machine = machine;
        this.timeline = timeline;
        this.events = events;
        this.subject = subject;
    }

    @Override
    public void moved(PdpState from, PdpState to, Object event) {
        if (events.watched()) {
            events.publish(new StateChanged(
                    timeline.now(), subject, mobility.imsi(), machine, from.name(), to.name(), name(event)));
        }
    }

    @Override
    public void unexpected(PdpState state, Object event) {
        events.publish(
                new UnexpectedEvent(timeline.now(), subject, mobility.imsi(), machine, state.name(), name(event)));
        if (event instanceof SmMessage message) {
            ue.send(new SmStatus(
                    message.transaction() ^ SmMessage.TO_INITIATOR,
                    SmCause.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_THE_PROTOCOL_STATE));
        }
    }

    private static String name(Object event) {
        return event instanceof TimerName timer
                ? timer.name()
                : event.getClass().getSimpleName();
    }
}
