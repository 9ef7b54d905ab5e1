package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.nas.ss.component.SsCode;

/** {@code +COLR}: asks the network whether the number of a subscriber who answers is withheld. Some hosts read it. TS 27.007 7.31. */
final class ConnectedLineRestriction implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+COLR").execute().read().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return read(port);
    }

    @Override
    public Answer read(AtPort port) {
        return Provision.ask(port, SsCode.COLR, Line.of("+COLR"));
    }

    @Override
    public String clause() {
        return "27.007 7.31";
    }

    @Override
    public String summary() {
        return "whether the own number is withheld when answering";
    }
}
