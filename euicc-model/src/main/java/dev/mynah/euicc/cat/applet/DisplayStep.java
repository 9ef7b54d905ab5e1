package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.DisplayText;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.object.CatDuration;
import dev.mynah.euicc.cat.object.CodedText;
import java.time.Duration;
import java.util.Optional;

/**
 * Shows a text.
 *
 * @param waitForUser whether it stays until the user clears it
 * @param duration for how long it is shown
 */
public record DisplayStep(String text, boolean waitForUser, Optional<Duration> duration) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new DisplayText(
                true, waitForUser, CodedText.of(values.fill(text)), false, duration.map(CatDuration::of));
    }

    @Override
    public boolean asks() {
        return true;
    }
}
