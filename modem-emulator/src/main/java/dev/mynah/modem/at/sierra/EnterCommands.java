package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code !ENTERCND}: the password for commands that could do harm. Of those there are none here: nothing is kept closed. */
final class EnterCommands implements AtCommand<AtPort> {
    private static final String PASSWORD = "A710";
    private static final StringParameter GIVEN =
            StringParameter.of("password", 10).secret();

    @Override
    public Syntax syntax() {
        return Syntax.extended("!ENTERCND").set(GIVEN).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return given.get(GIVEN).equals(PASSWORD) ? Answer.ok() : Answer.error();
    }

    @Override
    public String clause() {
        return "Sierra";
    }

    @Override
    public String summary() {
        return "open protected commands";
    }
}
