package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Host;
import dev.mynah.modem.PacketData.Path;
import dev.mynah.modem.PacketData.Traffic;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UserPacket;
import dev.mynah.network.air.time.Timeline;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The packets of the contexts: the host each has, what has been carried, and the prefixes the network has advertised. */
final class UserPlane {
    private final String subject;
    private final Timeline timeline;
    private final EventStream events;
    private final PacketContexts contexts;
    private final Map<Integer, AttachedHost> hosts = new HashMap<>();
    private final Map<Integer, Traffic> traffic = new HashMap<>();
    private final Map<Integer, byte[]> prefixes = new HashMap<>();

    UserPlane(String subject, Timeline timeline, EventStream events, PacketContexts contexts) {
        this.subject = subject;
        this.timeline = timeline;
        this.events = events;
        this.contexts = contexts;
    }

    boolean hasHost(int cid) {
        return hosts.containsKey(cid);
    }

    Path attach(int cid, Host host) {
        AttachedHost attached = new AttachedHost(cid, host);
        hosts.put(cid, attached);
        return attached;
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
        RouterAdvertisement.prefix(packet).ifPresent(it -> advertised(cid, it));
        AttachedHost host = hosts.get(cid);
        traffic.merge(cid, Traffic.NONE.down(packet.length), (before, one) -> before.down(packet.length));
        if (host != null) {
            host.host.downlink(packet);
        }
    }

    private void advertised(int cid, byte[] prefix) {
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
        public void close() {
            hosts.remove(cid, this);
        }
    }
}
