package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SendSs;
import dev.mynah.euicc.cat.object.Address;
import java.util.Optional;

/**
 * Sends a supplementary service control string.
 *
 * @param shown what the user sees meanwhile; nothing when it is empty, the terminal's own words when it isn't said
 */
public record SendSsStep(String control, Optional<String> shown) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new SendSs(shown.map(values::fill), Address.controlString(values.fill(control)));
    }
}
