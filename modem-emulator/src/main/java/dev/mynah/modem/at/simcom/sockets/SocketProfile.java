package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CSOCKSETPN}: the context links are on, from the next {@code +NETOPEN} on. */
final class SocketProfile implements AtCommand<AtPort> {
    private static final IntParameter PROFILE = IntParameter.of("profile_number", 1, 16);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSOCKSETPN").set(PROFILE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        LinkTable table = LinkTable.of(port);
        if (table.opened) {
            return Answer.error();
        }
        table.profile = given.get(PROFILE);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CSOCKSETPN: " + LinkTable.of(port).profile);
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "context of the socket service";
    }
}
