package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code +CGCONTRDP}: what the network gave active contexts. A context of both IP versions has a line for each, IPv4 first. TS 27.007 10.1.23. */
final class DynamicParameters implements AtCommand<AtPort> {
    private static final int SERVERS = 2;
    private static final IntParameter CID = Contexts.CID.optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGCONTRDP").execute().set(CID).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return show(port, port.packetData().contexts().stream());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return given.find(CID)
                .map(cid -> show(port, Contexts.find(port.packetData(), cid).stream()))
                .orElseGet(() -> show(port, port.packetData().contexts().stream()));
    }

    private static Answer show(AtPort port, Stream<PacketData.Context> contexts) {
        return Answer.lines(contexts.flatMap(context -> context.bearer().stream()
                        .flatMap(bearer ->
                                bearer.addresses().stream().map(address -> line(port, context.cid(), bearer, address))))
                .toList());
    }

    private static String line(AtPort port, int cid, PacketData.Bearer bearer, InetAddress address) {
        boolean v4 = Addresses.isV4(address);
        List<InetAddress> dns = bearer.dns().stream()
                .filter(server -> Addresses.isV4(server) == v4)
                .limit(SERVERS)
                .toList();
        Optional<InetAddress> gateway = bearer.gateway().filter(each -> Addresses.isV4(each) == v4);
        Line line = Line.of("+CGCONTRDP")
                .add(cid)
                .add(bearer.identity())
                .add(bearer.apn())
                .add(Addresses.withMask(port, address));
        Optional<Integer> mtu = bearer.mtu().filter(any -> v4);
        if (gateway.isPresent() || !dns.isEmpty() || mtu.isPresent()) {
            gateway.ifPresentOrElse(each -> line.add(Addresses.written(port, each)), line::omit);
        }
        dns.forEach(server -> line.add(Addresses.written(port, server)));
        if (mtu.isPresent()) {
            for (int left = dns.size(); left < SERVERS; left++) {
                line.omit();
            }
            // No P-CSCF; not for signalling; no local IP access.
            line.omit().omit().add(0).add(0).add(mtu.get());
        }
        return line.toString();
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CGCONTRDP: " + Contexts.listed(port.packetData(), Contexts::active));
    }

    @Override
    public String clause() {
        return "27.007 10.1.23";
    }

    @Override
    public String summary() {
        return "what the network gave a context";
    }
}
