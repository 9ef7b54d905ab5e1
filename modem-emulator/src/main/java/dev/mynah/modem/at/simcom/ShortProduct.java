package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code I}: the name of the module and its release. */
final class ShortProduct implements AtCommand<AtPort> {
    private static final String RELEASE = "SIM800 R14.18";
    private static final IntParameter VALUE = IntParameter.of("value", 0, 9).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("I").value(VALUE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(RELEASE);
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "model and release";
    }
}
