package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SendDtmf;
import java.util.Optional;

/**
 * Sends tones into the call.
 *
 * @param shown what the user sees meanwhile; nothing when it is empty, the terminal's own words when it isn't said
 */
public record DtmfStep(String digits, Optional<String> shown) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new SendDtmf(shown.map(values::fill), values.fill(digits));
    }
}
