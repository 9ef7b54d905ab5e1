package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.SetUpIdleModeText;
import dev.mynah.euicc.cat.object.CodedText;

/**
 * Sets the text of the idle screen.
 *
 * @param text none takes it away
 */
public record IdleTextStep(String text) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new SetUpIdleModeText(CodedText.of(values.fill(text)));
    }
}
