package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +COPN}: the operators whose names the modem knows, of its own table and from networks. TS 27.007 7.21. */
final class OperatorList implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+COPN").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.lines(port.network().named().stream()
                .map(it -> Line.of("+COPN")
                        .add(it.plmn().digits())
                        .text(it.longName(), port.alphabet())
                        .toString())
                .toList());
    }

    @Override
    public String clause() {
        return "27.007 7.21";
    }

    @Override
    public String summary() {
        return "names of operators";
    }
}
