package dev.mynah.network.gateway;

import dev.mynah.network.air.time.Timeline;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Tells clients of NTP the time of the testbed, which it claims to know at first hand. It remembers nobody, so that one answer is
 * as good as the next. RFC 5905 7.3, 14.
 */
final class TimeServer implements UdpService {
    private static final int HEADER = 48;
    private static final int CLIENT = 3;
    private static final int SERVER = 4;
    private static final int OLDEST_VERSION = 1;
    private static final int NEWEST_VERSION = 4;
    private static final int PRIMARY = 1;
    /** Milliseconds, as a power of two of seconds. */
    private static final int PRECISION = -10;

    private static final byte[] OWN_CLOCK = "LOCL".getBytes(StandardCharsets.US_ASCII);
    /** From 1900, where NTP begins to count, to 1970. */
    private static final long EPOCH = 2_208_988_800L;

    private final Timeline timeline;

    TimeServer(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void receive(byte[] datagram, Consumer<byte[]> answer) {
        if (datagram.length < HEADER) {
            return;
        }
        ByteBuffer asked = ByteBuffer.wrap(datagram);
        int version = asked.get(0) >> 3 & 7;
        if ((asked.get(0) & 7) != CLIENT || version < OLDEST_VERSION || version > NEWEST_VERSION) {
            return;
        }
        long now = timestamp(timeline.now());
        ByteBuffer told = ByteBuffer.allocate(HEADER);
        told.put((byte) (version << 3 | SERVER))
                .put((byte) PRIMARY)
                .put(asked.get(2)) // how often the client asks
                .put((byte) PRECISION)
                .putInt(0) // no way to a better clock, and no error on it
                .putInt(0)
                .put(OWN_CLOCK)
                .putLong(now)
                .putLong(asked.getLong(40)) // what the client said of itself, by which it knows its answer
                .putLong(now)
                .putLong(now);
        answer.accept(told.array());
    }

    /** Seconds and their fractions, 32 bits each; in 2036 it begins anew. */
    private static long timestamp(Instant time) {
        long fraction = ((long) time.getNano() << Integer.SIZE) / 1_000_000_000L;
        return (time.getEpochSecond() + EPOCH) << Integer.SIZE | fraction;
    }
}
