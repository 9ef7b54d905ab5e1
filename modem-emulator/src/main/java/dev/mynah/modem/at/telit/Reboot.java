package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.at.port.AtPort;

/** {@code #REBOOT}: switches the module off and on again. */
final class Reboot implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("#REBOOT").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.subscription().restart(Functionality.FULL);
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "restart the module";
    }
}
