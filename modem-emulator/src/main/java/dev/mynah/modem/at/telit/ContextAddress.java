package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.net.Inet4Address;
import java.net.InetAddress;

/** {@code #CGPADDR}: the IPv4 address of a context, empty while it has none. */
final class ContextAddress implements AtCommand<AtPort> {
    private static final IntParameter CID = IntParameter.of("cid", 1, PacketData.LAST_CONTEXT);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#CGPADDR").set(CID).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int cid = given.get(CID);
        String address = port.packetData().contexts().stream()
                .filter(it -> it.cid() == cid)
                .flatMap(it -> it.bearer().stream())
                .flatMap(it -> it.addresses().stream())
                .filter(Inet4Address.class::isInstance)
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElse("");
        return Answer.line("#CGPADDR: " + cid + ",\"" + address + "\"");
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "address of a context";
    }
}
