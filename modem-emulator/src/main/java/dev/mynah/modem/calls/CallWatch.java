package dev.mynah.modem.calls;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.cc.CcMessage;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;

/** Publishes what a call's machines do; a message that fits no state is answered with STATUS. TS 24.008 8.4. */
final class CallWatch<S extends Enum<S>> implements Machine.Watch<S> {
    private final UeCall call;
    private final String machine;
    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final CallUser user;

    CallWatch(UeCall call, String machine, String subject, Timeline timeline, EventStream events, CallUser user) {
        this.call = call;
        this.machine = machine;
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.user = user;
    }

    private String named() {
        return machine + " " + call.id();
    }

    @Override
    public void moved(S from, S to, Object event) {
        if (events.watched()) {
            events.publish(new StateChanged(
                    timeline.now(), subject, user.imsi(), named(), from.name(), to.name(), name(event)));
        }
    }

    @Override
    public void unexpected(S state, Object event) {
        events.publish(new UnexpectedEvent(timeline.now(), subject, user.imsi(), named(), state.name(), name(event)));
        if (event instanceof CcMessage && !(event instanceof Setup)) {
            call.sendStatus(CauseValue.MESSAGE_TYPE_NOT_COMPATIBLE_WITH_STATE);
        }
    }

    private static String name(Object event) {
        return event instanceof TimerName timer
                ? timer.name()
                : event.getClass().getSimpleName();
    }
}
