package dev.mynah.euicc.cat.command;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.terminal.TerminalFeature;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * TIMER MANAGEMENT: one of the terminal's eight timers for the card (TS 102 223 6.4.21, 6.6.21).
 *
 * @param timer 1..8
 * @param value for how long it runs, when it is started
 */
public record TimerManagement(Action action, int timer, Optional<Duration> value) implements ProactiveCommand {

    @Override
    public CommandType type() {
        return CommandType.TIMER_MANAGEMENT;
    }

    /** What to do with the timer. */
    public enum Action {
        START(0),
        DEACTIVATE(1),
        GET_VALUE(2);

        private final int value;

        Action(int value) {
            this.value = value;
        }

        private static Optional<Action> of(int value) {
            return Arrays.stream(values()).filter(it -> it.value == value).findFirst();
        }
    }

    public static TimerManagement start(int timer, Duration value) {
        return new TimerManagement(Action.START, timer, Optional.of(value));
    }

    @Override
    public int qualifier() {
        return action.value;
    }

    @Override
    public TerminalFeature feature() {
        return action == Action.GET_VALUE ? TerminalFeature.TIMER_GET_VALUE : TerminalFeature.TIMER_START_STOP;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.TIMER_IDENTIFIER, timer).with(ObjectTypes.TIMER_VALUE, value);
    }

    static ProactiveCommand read(int qualifier, ObjectReader in) {
        Optional<Action> known = Action.of(qualifier);
        Action action = known.orElse(Action.GET_VALUE);
        int timer = in.required(ObjectTypes.TIMER_IDENTIFIER);
        if (known.isEmpty() || timer < 1 || timer > 8) {
            in.refuse("TS 102 223 8.37", "timer " + timer + " or what to do with it is not known");
        }
        return new TimerManagement(
                action,
                timer,
                action == Action.START
                        ? Optional.of(in.required(ObjectTypes.TIMER_VALUE))
                        : in.optional(ObjectTypes.TIMER_VALUE));
    }
}
