package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Optional;

/**
 * {@code +CGCONTRDP}: what the network gave a context, which is activated first if it is not active: the HAL defines a context
 * and asks for this, and has no other word for activation. Addresses as users write them, the length of the prefix behind the
 * own one; one line, of the first address.
 */
final class ContextAddresses implements AtCommand<AtPort> {
    private static final IntParameter CID =
            IntParameter.of("cid", 1, PacketData.LAST_CONTEXT).refusing(CmeError.INVALID_INDEX);
    private static final int IPV4_PREFIX = 32;
    private static final int IPV6_PREFIX = 64;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGCONTRDP").set(CID).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int cid = given.get(CID);
        Future<Void> active = bearer(port, cid).isPresent()
                ? Future.succeededFuture()
                : port.packetData().activate(cid);
        return Pending.of(
                active,
                now -> bearer(port, cid)
                        .filter(it -> !it.addresses().isEmpty())
                        .map(it -> Answer.line(line(cid, it)))
                        .orElse(Answer.error(CmeError.NO_NETWORK_SERVICE)));
    }

    private static Optional<Bearer> bearer(AtPort port, int cid) {
        return port.packetData().contexts().stream()
                .filter(it -> it.cid() == cid)
                .findFirst()
                .flatMap(PacketData.Context::bearer);
    }

    private static String line(int cid, Bearer bearer) {
        InetAddress own = bearer.addresses().get(0);
        boolean v4 = own instanceof Inet4Address;
        String gateway = bearer.gateway().map(InetAddress::getHostAddress).orElse(own.getHostAddress());
        String server = bearer.dns().stream()
                .filter(it -> it instanceof Inet4Address == v4)
                .findFirst()
                .map(InetAddress::getHostAddress)
                .orElse(gateway);
        return "+CGCONTRDP: " + cid + "," + bearer.identity() + ",\"" + bearer.apn() + "\"," + own.getHostAddress()
                + "/" + (v4 ? IPV4_PREFIX : IPV6_PREFIX) + "," + gateway + "," + server;
    }

    @Override
    public String clause() {
        return "27.007 10.1.23";
    }

    @Override
    public String summary() {
        return "activate a context and tell its addresses";
    }
}
