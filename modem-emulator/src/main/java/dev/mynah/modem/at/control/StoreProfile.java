package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code &W}: what holds now is what {@code Z} comes back to. Hayes. */
final class StoreProfile implements AtCommand<AtPort> {
    private static final IntParameter PROFILE = IntParameter.of("value", 0, 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("&W").value(PROFILE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.store();
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "Hayes";
    }

    @Override
    public String summary() {
        return "store the settings";
    }
}
