package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.PlayTone;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.object.CatDuration;
import java.time.Duration;
import java.util.Optional;

/**
 * Plays a tone.
 *
 * @param tone as PLAY TONE has it (TS 102 223 8.16)
 * @param shown what the user sees meanwhile; nothing when it is empty, the terminal's own words when it isn't said
 */
public record ToneStep(int tone, Duration duration, Optional<String> shown) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new PlayTone(false, shown.map(values::fill), Optional.of(tone), Optional.of(CatDuration.of(duration)));
    }
}
