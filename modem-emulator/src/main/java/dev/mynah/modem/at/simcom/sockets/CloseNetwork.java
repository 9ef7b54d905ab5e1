package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +NETCLOSE}: ends all links. The context goes too, but for the one an LTE attach needs. */
final class CloseNetwork implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+NETCLOSE").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        LinkTable table = LinkTable.of(port);
        if (!table.opened) {
            return Answer.error("+NETCLOSE: " + LinkError.NETWORK_NOT_OPENED.number());
        }
        table.closeAll();
        table.opened = false;
        port.packetData()
                .deactivate(table.profile)
                .onComplete(done -> port.report("+NETCLOSE: " + LinkError.NONE.number()));
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "stop the socket service";
    }
}
