package dev.mynah.network.calls;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;

/** Publishes what a UE's call does; a message that fits no state is answered with STATUS. TS 24.008 8.4. */
final class LegWatch implements Machine.Watch<LegState> {
    private final String subject;
    private final Party party;
    private final Leg leg;
    private final Timeline timeline;
    private final EventStream events;

    LegWatch(String subject, Party party, Leg leg, Timeline timeline, EventStream events) {
        this.subject = subject;
        this.party = party;
        this.leg = leg;
        this.timeline = timeline;
        this.events = events;
    }

    private String machine() {
        return "CC " + leg.transaction().value();
    }

    @Override
    public void moved(LegState from, LegState to, Object event) {
        if (events.watched()) {
            events.publish(new StateChanged(
                    timeline.now(), subject, party.imsi(), machine(), from.name(), to.name(), name(event)));
        }
    }

    @Override
    public void unexpected(LegState state, Object event) {
        // The other half may still say something while this one is being cleared.
        if (event instanceof TrunkMessage) {
            return;
        }
        events.publish(
                new UnexpectedEvent(timeline.now(), subject, party.imsi(), machine(), state.name(), name(event)));
        if (event instanceof CcMessage && !(event instanceof Setup)) {
            leg.sendStatus(CauseValue.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_STATE);
        }
    }

    private static String name(Object event) {
        return event instanceof TimerName timer
                ? timer.name()
                : event.getClass().getSimpleName();
    }
}
