package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Host;
import dev.mynah.modem.PacketData.Path;
import dev.mynah.modem.PacketData.Traffic;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.sockets.ContextLink;
import dev.mynah.modem.sockets.ModemSockets;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UserPacket;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.time.Timeline;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The packets of the contexts: the host each has, the modem's own sockets beside it, what has been carried, and the prefixes the
 * network has advertised.
 */
final class UserPlane implements ContextLink {
    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final PacketContexts contexts;
    private final ModemSockets own;
    private final Map<Integer, AttachedHost> hosts = new HashMap<>();
    private final Map<Integer, Traffic> traffic = new HashMap<>();
    private final Map<Integer, byte[]> prefixes = new HashMap<>();
    private final Map<Integer, InetAddress> routers = new HashMap<>();

    UserPlane(String subject, Timeline timeline, RandomGenerator random, EventStream events, PacketContexts contexts) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.contexts = contexts;
        this.own = new ModemSockets(subject, timeline, random, events, this);
    }

    Sockets sockets() {
        return own;
    }

    @Override
    public Optional<Bearer> bearer(int cid) {
        return contexts.bearer(cid).map(it -> withPrefix(cid, it));
    }

    @Override
    public void send(int cid, byte[] packet) {
        uplink(cid, packet);
    }

    boolean hasHost(int cid) {
        return hosts.containsKey(cid);
    }

    Path attach(int cid, Host host) {
        AttachedHost attached = new AttachedHost(cid, host);
        hosts.put(cid, attached);
        return attached;
    }

    Optional<InetAddress> router(int cid) {
        return Optional.ofNullable(routers.get(cid));
    }

    Traffic traffic(int cid) {
        return traffic.getOrDefault(cid, Traffic.NONE);
    }

    Bearer withPrefix(int cid, Bearer bearer) {
        byte[] prefix = prefixes.get(cid);
        return prefix == null ? bearer : bearer.withAddresses(RouterAdvertisement.apply(prefix, bearer.addresses()));
    }

    void received(int cid, byte[] packet) {
        publish(cid, false, packet);
        RouterAdvertisement.prefix(packet).ifPresent(it -> advertised(cid, it, packet));
        AttachedHost host = hosts.get(cid);
        traffic.merge(cid, Traffic.NONE.down(packet.length), (before, one) -> before.down(packet.length));
        if (!own.received(cid, packet, host != null) && host != null) {
            host.host.downlink(packet);
        }
    }

    private void advertised(int cid, byte[] prefix, byte[] packet) {
        IpPacket.read(packet).ifPresent(it -> routers.put(cid, it.source()));
        byte[] before = prefixes.put(cid, prefix);
        if (!Arrays.equals(before, prefix)) {
            contexts.addressed(cid);
        }
    }

    void uplink(int cid, byte[] packet) {
        publish(cid, true, packet);
        traffic.merge(cid, Traffic.NONE.up(packet.length), (before, one) -> before.up(packet.length));
        contexts.session(cid).ifPresent(it -> it.send(cid, packet));
    }

    /** The context has no session any more. */
    void ended(int cid, boolean byNetwork) {
        traffic.remove(cid);
        prefixes.remove(cid);
        routers.remove(cid);
        own.contextEnded(cid);
        AttachedHost host = hosts.remove(cid);
        if (host != null) {
            host.host.released(byNetwork);
        }
    }

    /** A copy: whoever looks at it may do so later. */
    private void publish(int cid, boolean uplink, byte[] packet) {
        if (events.watched()) {
            events.publish(new UserPacket(timeline.now(), subject, cid, uplink, packet.clone()));
        }
    }

    private final class AttachedHost implements Path {
        private final int cid;
        private final Host host;

        AttachedHost(int cid, Host host) {
            this.cid = cid;
            this.host = host;
        }

        @Override
        public void send(byte[] packet) {
            if (hosts.get(cid) == this) {
                uplink(cid, packet);
            }
        }

        @Override
        public void dropped() {
            traffic.computeIfPresent(cid, (context, before) -> before.dropped());
        }

        @Override
        public void close() {
            hosts.remove(cid, this);
        }
    }
}
