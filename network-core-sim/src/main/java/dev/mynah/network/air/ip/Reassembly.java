package dev.mynah.network.air.ip;

import dev.mynah.network.air.time.Timeline;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts fragments together (RFC 791 3.2, RFC 8200 4.5): few packets at once, none for longer than the standard's minute, and
 * nothing of a packet whose fragments overlap (RFC 5722).
 */
public final class Reassembly {
    private static final int MOST_PACKETS = 16;
    private static final int LONGEST = 65_535;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private record Key(InetAddress from, InetAddress to, int protocol, int identification) {}

    private static final class Pieces {
        private final Instant begun;
        private final TreeMap<Integer, byte[]> byOffset = new TreeMap<>();
        private int length = -1;

        Pieces(Instant begun) {
            this.begun = begun;
        }
    }

    private final Timeline timeline;
    private final Map<Key, Pieces> underWay = new LinkedHashMap<>();

    public Reassembly(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The whole packet: at once where it is whole already, and with the last of its fragments. */
    public Optional<IpPacket> take(IpPacket packet) {
        if (packet.whole()) {
            return Optional.of(packet);
        }
        Instant now = timeline.now();
        underWay.values().removeIf(it -> it.begun.plus(PATIENCE).isBefore(now));
        Key key = new Key(packet.source(), packet.destination(), packet.protocol(), identification(packet));
        if (!underWay.containsKey(key) && underWay.size() == MOST_PACKETS) {
            underWay.remove(underWay.keySet().iterator().next());
        }
        Pieces pieces = underWay.computeIfAbsent(key, it -> new Pieces(now));
        int end = packet.fragmentOffset() + packet.payloadLength();
        boolean overlaps = pieces.byOffset.containsKey(packet.fragmentOffset())
                || overlapsBefore(pieces, packet)
                || overlapsAfter(pieces, packet, end);
        if (overlaps || end > LONGEST || packet.payloadLength() == 0) {
            underWay.remove(key);
            return Optional.empty();
        }
        pieces.byOffset.put(packet.fragmentOffset(), packet.payload());
        if (!packet.moreFragments()) {
            pieces.length = end;
        }
        if (!complete(pieces)) {
            return Optional.empty();
        }
        underWay.remove(key);
        byte[] payload = new byte[pieces.length];
        pieces.byOffset.forEach((at, piece) -> System.arraycopy(piece, 0, payload, at, piece.length));
        return IpPacket.read(
                IpPacket.build(packet.source(), packet.destination(), packet.protocol(), packet.timeToLive(), payload));
    }

    private static boolean overlapsBefore(Pieces pieces, IpPacket packet) {
        Map.Entry<Integer, byte[]> before = pieces.byOffset.lowerEntry(packet.fragmentOffset());
        return before != null && before.getKey() + before.getValue().length > packet.fragmentOffset();
    }

    private static boolean overlapsAfter(Pieces pieces, IpPacket packet, int end) {
        Integer after = pieces.byOffset.higherKey(packet.fragmentOffset());
        return after != null && after < end;
    }

    private static boolean complete(Pieces pieces) {
        int at = 0;
        for (Map.Entry<Integer, byte[]> piece : pieces.byOffset.entrySet()) {
            if (piece.getKey() != at) {
                return false;
            }
            at += piece.getValue().length;
        }
        return at == pieces.length;
    }

    private static int identification(IpPacket packet) {
        byte[] octets = packet.octets();
        if (packet.version() == 4) {
            return ((octets[4] & 0xFF) << 8) | (octets[5] & 0xFF);
        }
        // The fragment header is the last before the payload of whatever is fragmented.
        byte[] tail = Arrays.copyOfRange(octets, packet.payloadOffset() - 4, packet.payloadOffset());
        return ((tail[0] & 0xFF) << 24) | ((tail[1] & 0xFF) << 16) | ((tail[2] & 0xFF) << 8) | (tail[3] & 0xFF);
    }
}
