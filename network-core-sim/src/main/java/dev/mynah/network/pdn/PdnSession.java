package dev.mynah.network.pdn;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.tft.BearerBinding;
import dev.mynah.network.air.tft.FilterSet;
import dev.mynah.network.air.tft.PacketFilter;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway holds for one PDN connection: its addresses, its user plane and what it has carried. To be given back
 * with {@link PdnGateway#close}. On the operator's timeline.
 */
public final class PdnSession {
    private static final int HIGHEST_PRECEDENCE = 255;
    private static final int NOT_ACCEPTED = 37;
    private static final int UNSUPPORTED_CLASS = 59;

    private final PdnGateway gateway;
    private final String imsi;
    private final ApnSpec apn;
    private final Optional<Inet4Address> ipv4;
    private final Optional<Ipv6Prefix> ipv6;
    private final ShapedLine up;
    private final ShapedLine down;
    private final Map<Integer, Usage> usage = new TreeMap<>();
    private final BearerBinding binding = new BearerBinding();
    private final Map<Integer, FilterSet> dedicated = new TreeMap<>();
    private @Nullable UserPlane serving;
    private int defaultBearer;
    private Optional<Shaping> ownShaping = Optional.empty();
    private boolean installed;
    private boolean closed;

    PdnSession(
            PdnGateway gateway,
            String imsi,
            ApnSpec apn,
            Optional<Inet4Address> ipv4,
            Optional<Ipv6Prefix> ipv6,
            ShapedLine up,
            ShapedLine down) {
        this.gateway = gateway;
        this.imsi = imsi;
        this.apn = apn;
        this.ipv4 = ipv4;
        this.ipv6 = ipv6;
        this.up = up;
        this.down = down;
    }

    public String imsi() {
        return imsi;
    }

    public ApnSpec apn() {
        return apn;
    }

    public Optional<Inet4Address> ipv4() {
        return ipv4;
    }

    public Optional<Ipv6Prefix> ipv6() {
        return ipv6;
    }

    /** As {@code 10.45.0.2 2001:db8:45:1::/64}. */
    public String addresses() {
        String v6 = ipv6.map(prefix -> "%x:%x:%x:%x::/64"
                        .formatted(
                                prefix.prefix() >>> 48,
                                (prefix.prefix() >>> 32) & 0xFFFF,
                                (prefix.prefix() >>> 16) & 0xFFFF,
                                prefix.prefix() & 0xFFFF))
                .orElse("");
        return (ipv4.map(InetAddress::getHostAddress).orElse("") + " " + v6).strip();
    }

    /** The rates and troubles of the connection: the subscriber's own, or those of the access point. */
    public Shaping shaping() {
        return ownShaping.orElse(apn.shaping());
    }

    void shape(Optional<Shaping> own) {
        Shaping before = shaping();
        ownShaping = own;
        boolean other = before.downlinkKbps() != shaping().downlinkKbps()
                || before.uplinkKbps() != shaping().uplinkKbps();
        if (other && serving != null) {
            serving.rateChanged(defaultBearer);
        }
    }

    /**
     * Says who serves the UE from now on: at the beginning, as soon as the default bearer stands, and again when another
     * node has taken over. A UE with IPv6 hears its prefix (TS 23.401 5.3.1.2.2).
     */
    public void serve(int bearer, UserPlane node) {
        defaultBearer = bearer;
        serving = node;
        usage.putIfAbsent(bearer, Usage.NONE);
        if (!installed) {
            installed = true;
            apn.rules().forEach(rule -> node.createBearer(bearer, rule));
        }
        ipv6.ifPresent(prefix -> deliver(bearer, Icmpv6Router.advertisement(apn, prefix)));
    }

    /** Another node serves the UE from now on, in another system; the UE has its addresses already. */
    public void handOver(int bearer, UserPlane node) {
        defaultBearer = bearer;
        serving = node;
        usage.putIfAbsent(bearer, Usage.NONE);
    }

    /** A dedicated bearer stands, or has other filters: packets that match go on it from now on. */
    public void bind(int bearer, FilterSet filters) {
        dedicated.put(bearer, filters);
        binding.bind(bearer, filters);
        usage.putIfAbsent(bearer, Usage.NONE);
    }

    /** A dedicated bearer is gone; what it has carried stays counted. */
    public void unbind(int bearer) {
        dedicated.remove(bearer);
        binding.unbind(bearer);
    }

    /** The default bearer, then the dedicated ones by rising identities. */
    public List<Integer> bearers() {
        List<Integer> all = new ArrayList<>(List.of(defaultBearer));
        all.addAll(dedicated.keySet());
        return all;
    }

    /**
     * Filters for a bearer of this connection: numbered from 0 on, and none with a precedence another one has (TS 24.301
     * 6.4.2.2).
     */
    public List<PacketFilter> assign(List<PacketFilter> filters) {
        Set<Integer> taken = new TreeSet<>();
        dedicated.values().forEach(set -> set.filters().forEach(filter -> taken.add(filter.precedence())));
        List<PacketFilter> assigned = new ArrayList<>();
        for (PacketFilter filter : filters) {
            int precedence = filter.precedence();
            while (taken.contains(precedence) && taken.size() <= HIGHEST_PRECEDENCE) {
                precedence = (precedence + 1) % (HIGHEST_PRECEDENCE + 1);
            }
            taken.add(precedence);
            assigned.add(filter.withId(assigned.size()).withPrecedence(precedence));
        }
        return assigned;
    }

    /** Why a UE does not get a bearer of this quality, as a cause of session management. */
    public Optional<Integer> refusal(BearerQos wanted) {
        if (!wanted.known()) {
            return Optional.of(UNSUPPORTED_CLASS);
        }
        boolean tooMuch = wanted.guaranteedUplinkKbps() > shaping().uplinkKbps()
                || wanted.guaranteedDownlinkKbps() > shaping().downlinkKbps();
        return tooMuch ? Optional.of(NOT_ACCEPTED) : Optional.empty();
    }

    /** Asks whoever serves the UE for a bearer of its own for some packets; false when nobody does. */
    public boolean install(PccRule rule) {
        if (serving != null) {
            serving.createBearer(defaultBearer, rule);
        }
        return serving != null;
    }

    /** As {@link UserPlane#updateBearer}. */
    public void update(int bearer, Optional<BearerQos> qos, List<PacketFilter> filters) {
        if (serving != null) {
            serving.updateBearer(bearer, qos, filters);
        }
    }

    /** As {@link UserPlane#deleteBearer}. */
    public void release(int bearer, int cause) {
        if (serving != null) {
            serving.deleteBearer(bearer, cause);
        }
    }

    /** A packet of the UE on one of its bearers. Whatever it is, it does no harm. */
    public void uplink(int bearer, byte[] octets) {
        if (closed || serving == null) {
            return;
        }
        Optional<IpPacket> read = IpPacket.read(octets);
        if (read.isEmpty() || !own(read.get().source())) {
            drop(bearer);
            return;
        }
        IpPacket packet = read.get();
        boolean carried = up.carry(packet.length(), shaping().uplinkKbps(), shaping(), () -> {
            usage.merge(bearer, Usage.NONE.up(packet.length()), (before, one) -> before.up(packet.length()));
            forward(packet);
        });
        if (!carried) {
            drop(bearer);
        }
    }

    private void forward(IpPacket packet) {
        if (closed) {
            return;
        }
        InetAddress to = packet.destination();
        if (to.isLinkLocalAddress() || to.isMulticastAddress()) {
            ipv6.filter(prefix -> packet.version() == 6)
                    .flatMap(prefix -> Icmpv6Router.answer(packet, apn, prefix))
                    .ifPresent(this::downlink);
        } else {
            gateway.route(packet);
        }
    }

    /** A UE sends from the addresses it was given, from its link-local one, and from none while it looks for one. */
    private boolean own(InetAddress source) {
        if (source instanceof Inet4Address) {
            return ipv4.filter(source::equals).isPresent();
        }
        return ipv6.isPresent()
                && (source.isLinkLocalAddress()
                        || source.isAnyLocalAddress()
                        || ByteBuffer.wrap(source.getAddress()).getLong()
                                == ipv6.get().prefix());
    }

    /** A packet for the UE. */
    void downlink(byte[] packet) {
        if (closed || serving == null) {
            return;
        }
        int bearer = binding.bearer(packet, Direction.DOWNLINK, defaultBearer);
        boolean carried = down.carry(packet.length, shaping().downlinkKbps(), shaping(), () -> deliver(bearer, packet));
        if (!carried) {
            drop(bearer);
        }
    }

    private void deliver(int bearer, byte[] packet) {
        UserPlane node = serving;
        if (!closed && node != null) {
            usage.merge(bearer, Usage.NONE.down(packet.length), (before, one) -> before.down(packet.length));
            node.downlink(bearer, packet);
        }
    }

    private void drop(int bearer) {
        usage.merge(bearer, Usage.NONE.drop(), (before, one) -> before.drop());
    }

    /** What each bearer has carried so far, by its identity. */
    public Map<Integer, Usage> usage() {
        return Map.copyOf(usage);
    }

    void closed() {
        closed = true;
    }
}
