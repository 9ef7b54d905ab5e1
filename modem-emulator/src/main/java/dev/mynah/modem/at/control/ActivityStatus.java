package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CPAS}: ready, or asleep at minimum functionality. TS 27.007 8.1. */
final class ActivityStatus implements AtCommand<AtPort> {
    private static final int READY = 0;
    private static final int ASLEEP = 5;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPAS").execute().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        boolean off = port.subscription().functionality() == Functionality.MINIMUM;
        return Answer.line(Line.of("+CPAS").add(off ? ASLEEP : READY));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CPAS: (" + READY + "," + ASLEEP + ")");
    }

    @Override
    public String clause() {
        return "27.007 8.1";
    }

    @Override
    public String summary() {
        return "activity status";
    }
}
