package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.line.LineOption;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** A basic command that sets one option of the line, as {@code E} does. */
record OptionCommand(LineOption option) implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.basic(option.command()).value(option.value());
    }

    @Override
    public String clause() {
        return option.clause();
    }

    @Override
    public String summary() {
        return option.summary();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.line().set(option, given.get(option.value()));
        return Answer.ok();
    }
}
