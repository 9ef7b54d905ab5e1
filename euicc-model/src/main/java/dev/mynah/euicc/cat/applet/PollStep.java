package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.PollInterval;
import dev.mynah.euicc.cat.command.PollingOff;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.object.CatDuration;
import java.time.Duration;
import java.util.Optional;

/**
 * Says how often the card wants to be polled.
 *
 * @param interval none for never
 */
public record PollStep(Optional<Duration> interval) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return interval.<ProactiveCommand>map(it -> new PollInterval(CatDuration.of(it)))
                .orElseGet(PollingOff::new);
    }
}
