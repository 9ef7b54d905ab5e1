package dev.mynah.euicc.cat.object;

import java.time.Duration;
import java.util.Optional;

/**
 * A span of time of up to 255 units (TS 102 223 8.8).
 *
 * @param unit 0 minutes, 1 seconds, 2 tenths of a second
 * @param interval 1..255
 */
public record CatDuration(int unit, int interval) {

    private static final int MINUTES = 0;
    private static final int SECONDS = 1;
    private static final int TENTHS = 2;
    private static final int MOST = 255;

    /** The nearest span: a second at least, in seconds up to 255 and in minutes beyond. */
    public static CatDuration of(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds());
        return seconds <= MOST
                ? new CatDuration(SECONDS, (int) seconds)
                : new CatDuration(MINUTES, (int) Math.min(MOST, (seconds + 59) / 60));
    }

    /** How long it is. */
    public Duration duration() {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(interval);
            case TENTHS -> Duration.ofMillis(100L * interval);
            default -> Duration.ofSeconds(interval);
        };
    }

    byte[] encode() {
        return new byte[] {(byte) unit, (byte) interval};
    }

    static Optional<CatDuration> decode(byte[] bytes) {
        return bytes.length != 2 || bytes[0] < MINUTES || bytes[0] > TENTHS || bytes[1] == 0
                ? Optional.empty()
                : Optional.of(new CatDuration(bytes[0], bytes[1] & 0xFF));
    }
}
