package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code &F}: as it left the factory. V.250 6.1.2. */
final class FactoryProfile implements AtCommand<AtPort> {
    private static final IntParameter PROFILE = IntParameter.of("value", 0, 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("&F").value(PROFILE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.restoreFactory();
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "V.250 6.1.2";
    }

    @Override
    public String summary() {
        return "back to factory settings";
    }
}
