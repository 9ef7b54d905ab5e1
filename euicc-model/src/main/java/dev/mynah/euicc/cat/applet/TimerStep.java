package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.TimerManagement;
import java.time.Duration;
import java.util.Optional;

/**
 * Stops one of the application's timers, or starts it anew.
 *
 * @param timer from 1, in the order of the description
 * @param value for how long it runs; none stops it
 */
public record TimerStep(int timer, Optional<Duration> value) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return value.map(it -> TimerManagement.start(timer, it))
                .orElseGet(() -> new TimerManagement(TimerManagement.Action.DEACTIVATE, timer, Optional.empty()));
    }
}
