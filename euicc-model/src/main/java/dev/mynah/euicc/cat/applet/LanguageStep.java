package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.LanguageNotification;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import java.util.Optional;

/**
 * Says in which language the card talks.
 *
 * @param language two letters
 */
public record LanguageStep(String language) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new LanguageNotification(Optional.of(language));
    }
}
