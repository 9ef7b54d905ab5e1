package dev.mynah.testbed.file;

import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.tft.FilterDirection;
import dev.mynah.network.air.tft.PacketFilter;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.BearerQos;
import dev.mynah.network.pdn.PccRule;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads bearers of their own for some packets: an APN's {@code bearers}, and what knobs say of one. */
public final class BearerReader {
    /** The fields of a filter, for people. */
    public static final String FILTER = "[protocol] [remote] [remotePort] [local] [localPort] [direction] [precedence]";

    /** The fields of a quality, for people. */
    public static final String QUALITY = "[up] [down] [guaranteedUp] [guaranteedDown]";

    private static final int FASTEST = 10_000_000;
    private static final int USUAL_PRECEDENCE = 128;
    private static final Map<String, Integer> PROTOCOLS =
            Map.of("icmp", IpProtocol.ICMP, "tcp", IpProtocol.TCP, "udp", IpProtocol.UDP, "icmpv6", IpProtocol.ICMPV6);
    private static final Map<String, FilterDirection> DIRECTIONS = Map.of(
            "up", FilterDirection.UPLINK, "down", FilterDirection.DOWNLINK, "both", FilterDirection.BIDIRECTIONAL);

    private BearerReader() {}

    static Optional<PccRule> read(Fields bearer) {
        BearerQos qos = quality(bearer);
        List<PacketFilter> filters = new ArrayList<>();
        bearer.each("filters").forEach(it -> {
            filter(it).ifPresent(filters::add);
            it.done();
        });
        if (filters.isEmpty()) {
            bearer.problem("filters", "is missing (as filters: [ { protocol: udp, remotePort: 5060 } ])");
            return Optional.empty();
        }
        return bearer.make(() -> new PccRule(qos, filters));
    }

    public static BearerQos quality(Fields fields) {
        return new BearerQos(
                fields.whole("qci", 1, 254, BearerQos.BEST_EFFORT.qci()),
                fields.whole("up", 0, FASTEST, 0),
                fields.whole("down", 0, FASTEST, 0),
                fields.whole("guaranteedUp", 0, FASTEST, 0),
                fields.whole("guaranteedDown", 0, FASTEST, 0));
    }

    /** Empty when it has no condition. */
    public static Optional<PacketFilter> filter(Fields fields) {
        FilterDirection direction =
                fields.choice("direction", DIRECTIONS, "up, down or both").orElse(FilterDirection.BIDIRECTIONAL);
        PacketFilter filter = PacketFilter.of(0, direction, fields.whole("precedence", 0, 255, USUAL_PRECEDENCE));
        Optional<Integer> protocol = fields.optional("protocol", BearerReader::protocol);
        if (protocol.isPresent()) {
            filter = filter.protocol(protocol.get());
        }
        Optional<Block> remote = fields.optional("remote", Block::of);
        if (remote.isPresent()) {
            filter = filter.remote(remote.get().address(), remote.get().prefix());
        }
        Optional<Block> local = fields.optional("local", Block::of);
        if (local.isPresent()) {
            filter = filter.local(local.get().address(), local.get().prefix());
        }
        Optional<Range> remotePort = fields.optional("remotePort", Range::of);
        if (remotePort.isPresent()) {
            filter = filter.remotePorts(remotePort.get().low(), remotePort.get().high());
        }
        Optional<Range> localPort = fields.optional("localPort", Range::of);
        if (localPort.isPresent()) {
            filter = filter.localPorts(localPort.get().low(), localPort.get().high());
        }
        return filter.components().isEmpty() ? Optional.empty() : Optional.of(filter);
    }

    private static int protocol(String written) {
        Integer named = PROTOCOLS.get(written.toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        if (!written.matches("[0-9]{1,3}") || Integer.parseInt(written) > 255) {
            throw new IllegalArgumentException("\"" + written + "\" is not a protocol (as udp, tcp, icmp or 50)");
        }
        return Integer.parseInt(written);
    }

    private record Block(InetAddress address, int prefix) {
        static Block of(String written) {
            String[] parts = written.split("/", 2);
            InetAddress address = ApnSpec.servers(parts[0]).get(0);
            int whole = 8 * address.getAddress().length;
            String prefix = parts.length == 1 ? Integer.toString(whole) : parts[1];
            if (!prefix.matches("[0-9]{1,3}") || Integer.parseInt(prefix) > whole) {
                throw new IllegalArgumentException("\"" + written + "\" is not an address or block (as 192.0.2.0/24)");
            }
            return new Block(address, Integer.parseInt(prefix));
        }
    }

    private record Range(int low, int high) {
        static Range of(String written) {
            if (!written.matches("[0-9]{1,5}(-[0-9]{1,5})?")) {
                throw new IllegalArgumentException("\"" + written + "\" is not a port or range (as 5060 or 5000-5010)");
            }
            String[] parts = written.split("-", 2);
            int low = Integer.parseInt(parts[0]);
            int high = Integer.parseInt(parts[parts.length - 1]);
            if (high > 65535 || low > high) {
                throw new IllegalArgumentException("\"" + written + "\" is not a range of ports within 0..65535");
            }
            return new Range(low, high);
        }
    }
}
