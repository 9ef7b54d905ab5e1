package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CLAC}: every command there is, a line each. TS 27.007 8.37. */
final class CommandList implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CLAC").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.lines(port.commands());
    }

    @Override
    public String clause() {
        return "27.007 8.37";
    }

    @Override
    public String summary() {
        return "list of all commands";
    }
}
