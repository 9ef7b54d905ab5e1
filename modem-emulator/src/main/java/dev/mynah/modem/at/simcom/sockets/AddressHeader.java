package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPSRIP}: whether the sender stands before data that is pushed. */
final class AddressHeader implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPSRIP").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        LinkTable.of(port).addressHeader = given.get(MODE);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPSRIP: " + (LinkTable.of(port).addressHeader ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "header with the sender";
    }
}
