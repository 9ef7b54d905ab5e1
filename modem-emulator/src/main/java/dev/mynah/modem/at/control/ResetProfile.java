package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code Z}: the stored profile holds from here on; what follows on the line is not looked at. V.250 6.1.1. */
final class ResetProfile implements AtCommand<AtPort> {
    private static final IntParameter PROFILE = IntParameter.of("value", 0, 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("Z").value(PROFILE).endingLine();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.reset();
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "V.250 6.1.1";
    }

    @Override
    public String summary() {
        return "back to the stored profile";
    }
}
