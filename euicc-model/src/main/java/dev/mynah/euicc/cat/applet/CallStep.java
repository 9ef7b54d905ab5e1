package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SetUpCall;
import dev.mynah.euicc.cat.object.Address;
import java.util.Optional;

/**
 * Sets up a call.
 *
 * @param confirmation what the user is asked first
 */
public record CallStep(String number, Optional<String> confirmation) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new SetUpCall(0, confirmation.map(values::fill), Address.of(values.fill(number)), Optional.empty());
    }
}
