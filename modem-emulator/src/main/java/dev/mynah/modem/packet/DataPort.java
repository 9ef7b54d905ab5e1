package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.PacketData.Context;
import dev.mynah.modem.PacketData.Host;
import dev.mynah.modem.PacketData.Path;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Where the packets of the connections are that hosts make over a control device of QMI or MBIM: the other half of that device.
 * Until it leads to a network interface, connections are made all the same and their packets go nowhere.
 */
public final class DataPort {
    /** Packets of the host that wait for the modem's turn; what comes on top is dropped. */
    private static final int QUEUE = 256;

    private final Timeline timeline;
    private final AtomicInteger waiting = new AtomicInteger();
    /** By whoever has made them. */
    private final Map<Object, Connected> connections = new LinkedHashMap<>();

    private final List<Link> links = new ArrayList<>();
    private Optional<Predicate<byte[]>> host = Optional.empty();

    /** A connection, and which of its context's packets it is for. */
    private record Connected(Link link, Predicate<byte[]> carries) {}

    public DataPort(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * Leads to a network interface, before any connection is made.
     *
     * @param there takes a packet for the host, or says that it has no room for it
     */
    public void lead(Predicate<byte[]> there) {
        host = Optional.of(there);
    }

    /** Whether there is a network interface. */
    public boolean leads() {
        return host.isPresent();
    }

    /** A packet of the host; may be called from any thread. */
    public void bring(byte[] packet) {
        if (waiting.incrementAndGet() > QUEUE) {
            waiting.decrementAndGet();
            return;
        }
        timeline.execute(() -> {
            waiting.decrementAndGet();
            uplink(packet);
        });
    }

    /**
     * A connection stands through an active context, which several may share. Refused with NOT_ALLOWED where the context's packets
     * are another host's.
     *
     * @param by whoever ends it
     * @param carries the packets it is for
     */
    public Future<Void> connect(Object by, PacketData data, int cid, Predicate<byte[]> carries) {
        if (host.isEmpty()) {
            return Future.succeededFuture();
        }
        Optional<Link> there = links.stream().filter(it -> it.is(data, cid)).findFirst();
        if (there.isPresent()) {
            connections.put(by, new Connected(there.get(), carries));
            return Future.succeededFuture();
        }
        Link link = new Link(data, cid);
        return data.open(cid, link).map(path -> {
            link.path = Optional.of(path);
            links.add(link);
            connections.put(by, new Connected(link, carries));
            return null;
        });
    }

    /** The connection that somebody has made is over, if there is one. */
    public void disconnect(Object by) {
        Connected gone = connections.remove(by);
        if (gone != null && connections.values().stream().noneMatch(it -> it.link == gone.link)) {
            links.remove(gone.link);
            gone.link.path.ifPresent(Path::close);
        }
    }

    /** Through the connection whose address it is from, or else the first that is for such packets. */
    private void uplink(byte[] packet) {
        if (packet.length == 0) {
            return;
        }
        List<Link> fit = connections.values().stream()
                .filter(it -> it.carries.test(packet))
                .map(Connected::link)
                .distinct()
                .toList();
        fit.stream()
                .filter(it -> fit.size() == 1 || it.from(packet))
                .findFirst()
                .or(() -> fit.stream().findFirst())
                .flatMap(it -> it.path)
                .ifPresent(it -> it.send(packet));
    }

    /** Of IPv6 the whole prefix is the host's. */
    private static boolean isFrom(InetAddress address, byte[] packet) {
        byte[] octets = address.getAddress();
        boolean v4 = octets.length == Integer.BYTES;
        int at = v4 ? 12 : 8;
        int length = v4 ? Integer.BYTES : Long.BYTES;
        return packet.length >= at + length
                && packet[0] >> 4 == (v4 ? 4 : 6)
                && Arrays.equals(packet, at, at + length, octets, 0, length);
    }

    /** The way of a context's packets. */
    private final class Link implements Host {
        private final PacketData data;
        private final int cid;
        private Optional<Path> path = Optional.empty();

        Link(PacketData data, int cid) {
            this.data = data;
            this.cid = cid;
        }

        boolean is(PacketData of, int context) {
            return data == of && cid == context;
        }

        boolean from(byte[] packet) {
            return data.contexts().stream()
                    .filter(it -> it.cid() == cid)
                    .map(Context::bearer)
                    .flatMap(Optional::stream)
                    .map(Bearer::addresses)
                    .flatMap(List::stream)
                    .anyMatch(it -> isFrom(it, packet));
        }

        @Override
        public void downlink(byte[] packet) {
            boolean wanted = connections.values().stream().anyMatch(it -> it.link == this && it.carries.test(packet));
            if (wanted && !host.map(it -> it.test(packet)).orElse(false)) {
                path.ifPresent(Path::dropped);
            }
        }

        @Override
        public void released(boolean byNetwork) {
            path = Optional.empty();
            links.remove(this);
            connections.values().removeIf(it -> it.link == this);
        }
    }
}
