package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPHEAD}: whether {@code +IPD} and the length stand before data that is pushed. */
final class LengthHeader implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPHEAD").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        LinkTable.of(port).lengthHeader = given.get(MODE);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPHEAD: " + (LinkTable.of(port).lengthHeader ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "header with the length";
    }
}
