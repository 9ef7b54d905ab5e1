package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SendUssd;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * Sends a USSD string and keeps the answer.
 *
 * @param shown what the user sees meanwhile; nothing when it is empty, the terminal's own words when it isn't said
 * @param as under which name later steps find the answer
 */
public record SendUssdStep(String text, Optional<String> shown, String as) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new SendUssd(shown.map(values::fill), CodedText.ussd(values.fill(text)));
    }

    @Override
    public void answered(TerminalResponse response, Values values) {
        response.objects().get(ObjectTypes.TEXT_STRING).ifPresent(it -> values.put(as, it.text()));
    }
}
