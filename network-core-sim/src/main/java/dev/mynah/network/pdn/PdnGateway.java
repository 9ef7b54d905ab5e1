package dev.mynah.network.pdn;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.time.Timeline;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opens and closes PDN connections and routes between them and the network behind: finds the APN, gives out addresses
 * (TS 23.401 4.4.3.3). Whatever serves the UE, an MME, an SGSN or an SMF, opens its connections here. Lives on the
 * operator's timeline.
 */
public final class PdnGateway {
    private static final class AccessPoint {
        private final ApnSpec spec;
        private final @Nullable Ipv4Pool ipv4;
        private final @Nullable Ipv6Pool ipv6;

        AccessPoint(ApnSpec spec) {
            this.spec = spec;
            this.ipv4 = spec.ipv4().map(Ipv4Pool::of).orElse(null);
            this.ipv6 = spec.ipv6().map(Ipv6Pool::of).orElse(null);
        }
    }

    /** In a subscription: every access point there is. TS 23.003 9.2.1. */
    private static final String WILDCARD = "*";

    private final Map<String, AccessPoint> byName = new LinkedHashMap<>();
    private final Map<InetAddress, PdnSession> byIpv4 = new HashMap<>();
    private final Map<Long, PdnSession> byPrefix = new HashMap<>();
    private final Map<String, Shaping> shapings = new HashMap<>();
    private final PacketDataNetwork network;
    private final Timeline timeline;
    private final RandomGenerator random;

    /**
     * @param network what lies behind; its packets for UEs come here
     * @param random decides which packets get lost
     * @throws IllegalArgumentException when two APNs have one name
     */
    public PdnGateway(List<ApnSpec> apns, PacketDataNetwork network, Timeline timeline, RandomGenerator random) {
        this.network = network;
        this.timeline = timeline;
        this.random = random;
        for (ApnSpec apn : apns) {
            if (byName.put(ApnSpec.key(apn.name()), new AccessPoint(apn)) != null) {
                throw new IllegalArgumentException("name: there are two APNs \"" + apn.name() + "\"");
            }
        }
        network.join(this::towardsUe);
    }

    /** Opens a connection; nothing is carried before {@link PdnSession#serve}. */
    public PdnAnswer open(PdnRequest request) {
        List<String> subscribed = request.subscribed();
        boolean wildcard = subscribed.contains(WILDCARD);
        String asked = request.apn();
        if (asked.isEmpty() && !subscribed.isEmpty()) {
            String usual = subscribed.get(0);
            asked = usual.equals(WILDCARD)
                    ? byName.keySet().stream().findFirst().orElse("")
                    : usual;
        } else {
            asked = withoutOperator(asked);
        }
        String name = ApnSpec.key(asked);
        AccessPoint point = byName.get(name);
        if (point == null) {
            return new PdnAnswer.Refused(PdnAnswer.Reason.UNKNOWN_APN);
        }
        if (!wildcard && subscribed.stream().map(ApnSpec::key).noneMatch(name::equals)) {
            return new PdnAnswer.Refused(PdnAnswer.Reason.NOT_SUBSCRIBED);
        }
        boolean proven = point.spec
                .credentials()
                .map(credentials -> request.options()
                        .map(options -> ConfigurationOptions.prove(options, credentials))
                        .orElse(false))
                .orElse(true);
        if (!proven) {
            return new PdnAnswer.Refused(PdnAnswer.Reason.AUTHENTICATION_FAILED);
        }
        Ipv4Pool pool4 = request.ipv4() ? point.ipv4 : null;
        Ipv6Pool pool6 = request.ipv6() ? point.ipv6 : null;
        if (pool4 == null && pool6 == null) {
            return new PdnAnswer.Refused(request.ipv4() ? PdnAnswer.Reason.IPV6_ONLY : PdnAnswer.Reason.IPV4_ONLY);
        }
        Optional<Inet4Address> ipv4 = pool4 == null ? Optional.empty() : pool4.take();
        Optional<Ipv6Prefix> ipv6 = pool6 == null ? Optional.empty() : pool6.take();
        if (ipv4.isEmpty() && ipv6.isEmpty()) {
            return new PdnAnswer.Refused(PdnAnswer.Reason.INSUFFICIENT_RESOURCES);
        }
        PdnSession session = new PdnSession(
                this,
                request.imsi(),
                point.spec,
                ipv4,
                ipv6,
                new ShapedLine(timeline, random),
                new ShapedLine(timeline, random));
        session.shape(Optional.ofNullable(shapings.get(request.imsi())));
        ipv4.ifPresent(address -> byIpv4.put(address, session));
        ipv6.ifPresent(prefix -> byPrefix.put(prefix.prefix(), session));
        return new PdnAnswer.Granted(session);
    }

    /** Takes a connection's addresses back; to be called once. */
    public void close(PdnSession session) {
        session.closed();
        session.ipv4().ifPresent(byIpv4::remove);
        session.ipv6().ifPresent(prefix -> byPrefix.remove(prefix.prefix()));
        AccessPoint point = byName.get(ApnSpec.key(session.apn().name()));
        if (point != null && point.ipv4 != null) {
            session.ipv4().ifPresent(point.ipv4::give);
        }
        if (point != null && point.ipv6 != null) {
            session.ipv6().ifPresent(point.ipv6::give);
        }
    }

    /** The connections of a subscriber that are open. */
    public List<PdnSession> sessions(String imsi) {
        return Stream.concat(byIpv4.values().stream(), byPrefix.values().stream())
                .filter(session -> session.imsi().equals(imsi))
                .distinct()
                .toList();
    }

    /** A subscriber's connection to an access point. */
    public Optional<PdnSession> session(String imsi, String apn) {
        return sessions(imsi).stream()
                .filter(session -> ApnSpec.key(session.apn().name()).equals(ApnSpec.key(apn)))
                .findFirst();
    }

    /** Gives a subscriber's connections a quality of their own from now on, or that of their access points again. */
    public void shape(String imsi, Optional<Shaping> shaping) {
        shaping.ifPresentOrElse(wanted -> shapings.put(imsi, wanted), () -> shapings.remove(imsi));
        sessions(imsi).forEach(session -> session.shape(shaping));
    }

    /** A packet of a UE: for another UE, or for the network behind. */
    void route(IpPacket packet) {
        PdnSession peer = find(packet.destination());
        if (peer != null) {
            peer.downlink(packet.octets());
        } else {
            network.receive(packet.octets());
        }
    }

    private void towardsUe(byte[] octets) {
        IpPacket.read(octets).map(packet -> find(packet.destination())).ifPresent(to -> to.downlink(octets));
    }

    private @Nullable PdnSession find(InetAddress address) {
        return address instanceof Inet4Address
                ? byIpv4.get(address)
                : byPrefix.get(ByteBuffer.wrap(address.getAddress()).getLong());
    }

    private static String withoutOperator(String apn) {
        return apn.replaceFirst("(?i)\\.mnc[0-9]{3}\\.mcc[0-9]{3}\\.gprs$", "");
    }
}
