package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +IPADDR}: the address links are from. */
final class LocalAddress implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+IPADDR").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        LinkTable table = LinkTable.of(port);
        return table.address()
                .filter(it -> table.opened)
                .map(it -> Answer.line("+IPADDR: " + it.getHostAddress()))
                .orElseGet(() -> LinkTable.refused("Network not opened"));
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "address of the socket service";
    }
}
