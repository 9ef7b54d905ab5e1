package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +NETOPEN}: brings the network up that links are on. The host hears later what came of it. */
final class OpenNetwork implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+NETOPEN").execute().read().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        LinkTable table = LinkTable.of(port);
        if (table.opened) {
            return LinkTable.refused("Network is already opened");
        }
        port.packetData()
                .activate(table.profile)
                .onSuccess(done -> table.opened = true)
                .onComplete(done -> port.report(
                        "+NETOPEN: " + (done.succeeded() ? LinkError.NONE : LinkError.NETWORK_FAILURE).number()));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+NETOPEN: " + (LinkTable.of(port).opened ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "start the socket service";
    }
}
