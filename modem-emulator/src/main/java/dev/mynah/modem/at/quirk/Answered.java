package dev.mynah.modem.at.quirk;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** A command whose set form is answered otherwise by somebody who knows what was given; its other forms are as they were. */
abstract class Answered implements AtCommand<AtPort> {
    private final AtCommand<AtPort> usual;

    Answered(AtCommand<AtPort> usual) {
        this.usual = usual;
    }

    final AtCommand<AtPort> usual() {
        return usual;
    }

    @Override
    public final Syntax syntax() {
        return usual.syntax();
    }

    @Override
    public final Answer execute(AtPort port, Arguments given) {
        return usual.execute(port, given);
    }

    @Override
    public final Answer read(AtPort port) {
        return usual.read(port);
    }

    @Override
    public final Answer test(AtPort port) {
        return usual.test(port);
    }

    @Override
    public final String clause() {
        return usual.clause();
    }

    @Override
    public final String summary() {
        return usual.summary();
    }
}
