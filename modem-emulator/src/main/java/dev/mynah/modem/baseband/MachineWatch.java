package dev.mynah.modem.baseband;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.StateChanged;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.sms.relay.RelayWatch;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.util.function.Supplier;

/** Publishes what the state machines of a slot's services do. */
record MachineWatch(String subject, Supplier<String> imsi, Timeline timeline, EventStream events)
        implements RelayWatch {
    @Override
    public <S extends Enum<S>> Machine.Watch<S> of(String machine) {
        return new Machine.Watch<>() {
            @Override
            public void moved(S from, S to, Object event) {
                if (events.watched()) {
                    events.publish(new StateChanged(
                            timeline.now(), subject, imsi.get(), machine, from.name(), to.name(), words(event)));
                }
            }

            @Override
            public void unexpected(S state, Object event) {
                events.publish(
                        new UnexpectedEvent(timeline.now(), subject, imsi.get(), machine, state.name(), words(event)));
            }
        };
    }

    private static String words(Object event) {
        return event instanceof TimerName timer
                ? timer.name() + " expires"
                : event.getClass().getSimpleName();
    }
}
