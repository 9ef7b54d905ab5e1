package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.GetInkey;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.Optional;

/**
 * Asks for a key, or for yes or no.
 *
 * @param yesOrNo whether the answer is {@code yes} or {@code no}
 * @param as under which name later steps find the answer
 */
public record InkeyStep(String text, boolean yesOrNo, boolean digits, String as) implements Step {

    /** Yes and no come as the byte 01 or 00 (TS 102 223 6.8.3). */
    private String answer(CodedText answer) {
        if (!yesOrNo) {
            return answer.text();
        }
        return answer.bytes().length == 1 && answer.bytes()[0] == 1 ? "yes" : "no";
    }

    @Override
    public ProactiveCommand command(Values values) {
        int qualifier = yesOrNo ? GetInkey.YES_OR_NO : digits ? 0 : GetInkey.ALPHABET;
        return new GetInkey(qualifier, CodedText.of(values.fill(text)), Optional.empty());
    }

    @Override
    public void answered(TerminalResponse response, Values values) {
        response.objects().get(ObjectTypes.TEXT_STRING).ifPresent(it -> values.put(as, answer(it)));
    }

    @Override
    public boolean asks() {
        return true;
    }
}
