package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.at.port.AtPort;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code ^DHCP}: address, mask, gateway, server and name servers of a context, each four octets in hexadecimal digits from the last to the first; then rates. The link has two ends, and the gateway is the other one. */
final class DynamicAddress implements AtCommand<AtPort> {
    private static final IntParameter CID = IntParameter.of("cid", 1, PacketData.LAST_CONTEXT);
    private static final String MASK = "fcffffff";
    private static final String NONE = "0";

    @Override
    public Syntax syntax() {
        return Syntax.extended("^DHCP").set(CID).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return told(port, given.get(CID));
    }

    @Override
    public Answer read(AtPort port) {
        return told(port, PacketData.ATTACH_CONTEXT);
    }

    private static Answer told(AtPort port, int cid) {
        return Ndis.context(port, cid)
                .flatMap(PacketData.Context::bearer)
                .flatMap(DynamicAddress::line)
                .map(Answer::line)
                .orElseGet(() -> Answer.error(CmeError.OPERATION_NOT_ALLOWED));
    }

    private static Optional<String> line(Bearer bearer) {
        return v4(bearer.addresses()).findFirst().map(own -> {
            byte[] other = own.getAddress();
            // Of four addresses, the two in the middle are those of ends.
            other[3] = (byte) ((other[3] & 0xFC) | ((other[3] & 3) == 1 ? 2 : 1));
            List<InetAddress> dns = v4(bearer.dns()).toList();
            String gateway = digits(other);
            return "^DHCP: " + digits(own.getAddress()) + "," + MASK + "," + gateway + "," + gateway + ","
                    + (dns.isEmpty() ? NONE : digits(dns.get(0).getAddress())) + ","
                    + (dns.size() < 2 ? NONE : digits(dns.get(1).getAddress())) + ","
                    + 1000L * bearer.quality().downlinkAggregateKbps() + ","
                    + 1000L * bearer.quality().uplinkAggregateKbps();
        });
    }

    private static Stream<InetAddress> v4(List<InetAddress> all) {
        return all.stream().filter(Inet4Address.class::isInstance);
    }

    private static String digits(byte[] octets) {
        return String.format(
                Locale.ROOT,
                "%02x%02x%02x%02x",
                octets[3] & 0xFF,
                octets[2] & 0xFF,
                octets[1] & 0xFF,
                octets[0] & 0xFF);
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "IPv4 configuration of a context";
    }
}
