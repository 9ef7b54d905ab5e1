package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.KeepAlive;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.ip.UdpDatagram;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** Datagrams that are sent for a host over and over, so that it may sleep. RFC 3948 2.3. */
final class KeepAlives {
    private static final int MOST = 16;
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final byte CONTENT = (byte) 0xFF;

    private record Running(int cid, byte[] packet, Duration every) {}

    private final Timeline timeline;
    private final BiConsumer<Integer, byte[]> send;
    private final IntConsumer ended;
    private final Map<Integer, Running> running = new TreeMap<>();
    private int lastHandle;

    /**
     * @param send a packet of a context
     * @param ended told the handle of one that has ended with its context
     */
    KeepAlives(Timeline timeline, BiConsumer<Integer, byte[]> send, IntConsumer ended) {
        this.timeline = timeline;
        this.send = send;
        this.ended = ended;
    }

    Future<Integer> start(int cid, List<InetAddress> own, KeepAlive wanted) {
        InetAddress from = wanted.source().getAddress();
        InetAddress to = wanted.destination().getAddress();
        if (from.getAddress().length != to.getAddress().length
                || !own.contains(from)
                || wanted.every().compareTo(SHORTEST) < 0) {
            return PacketContexts.refused(Reason.INVALID_ARGUMENT);
        }
        if (running.size() == MOST) {
            return PacketContexts.refused(Reason.MEMORY_FULL);
        }
        lastHandle++;
        running.put(lastHandle, new Running(cid, packet(wanted), wanted.every()));
        again(lastHandle);
        return Future.succeededFuture(lastHandle);
    }

    Future<Void> stop(int handle) {
        return running.remove(handle) == null
                ? Future.failedFuture(new Refusal(Reason.INVALID_INDEX))
                : Future.succeededFuture();
    }

    private void again(int handle) {
        Running one = running.get(handle);
        if (one != null) {
            send.accept(one.cid(), one.packet().clone());
            timeline.after(one.every(), () -> again(handle));
        }
    }

    void contextEnded(int cid) {
        List<Integer> over = running.entrySet().stream()
                .filter(it -> it.getValue().cid() == cid)
                .map(Map.Entry::getKey)
                .toList();
        over.forEach(running::remove);
        over.forEach(ended::accept);
    }

    private static byte[] packet(KeepAlive wanted) {
        InetAddress from = wanted.source().getAddress();
        InetAddress to = wanted.destination().getAddress();
        return new UdpDatagram(wanted.source().getPort(), wanted.destination().getPort(), new byte[] {CONTENT})
                .packet(from, to);
    }
}
