package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SendShortMessage;
import java.util.Optional;

/**
 * Sends a short message.
 *
 * @param to the number it goes to
 * @param shown what the user sees meanwhile; nothing when it is empty, the terminal's own words when it isn't said
 */
public record SendSmsStep(String to, String text, Optional<String> shown) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new SendShortMessage(
                false, shown.map(values::fill), Optional.empty(), SmsSubmit.of(values.fill(to), values.fill(text)));
    }
}
