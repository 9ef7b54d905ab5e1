package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +FCLASS}: data, and neither fax nor voice through the line. Dialers set it in their first line. TS 27.007 C.2.1. */
final class SelectMode implements AtCommand<AtPort> {
    private static final IntParameter N = IntParameter.of("n", 0, 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+FCLASS").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    /** The number alone: commands of T.31 have no name before their values. */
    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.bare().add(0));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line(Line.bare().add(0));
    }

    @Override
    public String clause() {
        return "27.007 C.2.1";
    }

    @Override
    public String summary() {
        return "data, not fax";
    }
}
