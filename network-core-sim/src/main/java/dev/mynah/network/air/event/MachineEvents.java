package dev.mynah.network.air.event;

import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.TimerName;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the state machines of one subject publish: every change while somebody watches, and always an event that had no row.
 *
 * @param imsi whose machines they are at the time of an event; empty where nobody knows
 */
public record MachineEvents(String subject, Supplier<String> imsi, Timeline timeline, EventStream events) {
    /** An event that has more to say of itself than the name of its type. */
    public interface Worded {
        String words();
    }

    /** @param machine its name, as {@code EMM} */
    public <S extends Enum<S>> Machine.Watch<S> of(String machine) {
        return of(() -> machine, event -> {});
    }

    /** @param unforeseen answers an event that had no row, once that is published */
    public <S extends Enum<S>> Machine.Watch<S> of(String machine, Consumer<Object> unforeseen) {
        return of(() -> machine, unforeseen);
    }

    /** The same for a machine whose name is known only when something happens. */
    public <S extends Enum<S>> Machine.Watch<S> of(Supplier<String> machine, Consumer<Object> unforeseen) {
        return new Machine.Watch<>() {
            @Override
            public void moved(S from, S to, Object event) {
                if (events.watched()) {
                    events.publish(new StateChanged(
                            timeline.now(), subject, imsi.get(), machine.get(), from.name(), to.name(), words(event)));
                }
            }

            @Override
            public void unexpected(S state, Object event) {
                events.publish(new UnexpectedEvent(
                        timeline.now(), subject, imsi.get(), machine.get(), state.name(), words(event)));
                unforeseen.accept(event);
            }
        };
    }

    private static String words(Object event) {
        if (event instanceof TimerName timer) {
            return timer.name() + " expires";
        }
        return event instanceof Worded worded
                ? worded.words()
                : event.getClass().getSimpleName();
    }
}
