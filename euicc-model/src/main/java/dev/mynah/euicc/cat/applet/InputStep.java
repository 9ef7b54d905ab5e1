package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.GetInput;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.ObjectTypes;
import dev.mynah.euicc.cat.object.ResponseLength;
import java.util.Optional;

/**
 * Asks for a line.
 *
 * @param digits whether only digits may be given
 * @param hidden whether what is typed isn't shown
 * @param as under which name later steps find the answer
 */
public record InputStep(
        String text, int least, int most, boolean digits, boolean hidden, Optional<String> defaultText, String as)
        implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        int qualifier = (digits ? 0 : GetInput.ALPHABET) | (hidden ? GetInput.HIDDEN : 0);
        return new GetInput(
                qualifier,
                CodedText.of(values.fill(text)),
                new ResponseLength(least, most),
                defaultText.map(values::fill).map(CodedText::of));
    }

    @Override
    public void answered(TerminalResponse response, Values values) {
        response.objects().get(ObjectTypes.TEXT_STRING).ifPresent(it -> values.put(as, it.text()));
    }

    @Override
    public boolean asks() {
        return true;
    }
}
