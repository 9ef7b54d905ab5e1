package dev.mynah.at.line;

import org.jspecify.annotations.Nullable;

/**
 * Hears {@code +++} in data: three of S2 and nothing else, with silence of the guard time S12 before and after. The
 * characters themselves are data all the same.
 */
final class EscapeDetector {
    private static final int LENGTH = 3;
    /** Only a silence makes the count start again. */
    private static final int TOO_MANY = LENGTH + 1;

    private static final int GUARD_UNIT_MILLIS = 20;

    private final LineSettings settings;
    private final LineClock clock;
    private final Runnable escaped;
    private long lastHeard;
    private int heard = TOO_MANY;
    private @Nullable Runnable stopWaiting;

    EscapeDetector(LineSettings settings, LineClock clock, Runnable escaped) {
        this.settings = settings;
        this.clock = clock;
        this.escaped = escaped;
        this.lastHeard = clock.millis();
    }

    void hear(byte[] octets, int offset, int count) {
        stop();
        long now = clock.millis();
        boolean silence = now - lastHeard >= guard();
        lastHeard = now;
        if (count > LENGTH || !onlyEscapes(octets, offset, count)) {
            heard = TOO_MANY;
            return;
        }
        heard = Math.min(TOO_MANY, silence ? count : heard + count);
        if (heard == LENGTH) {
            stopWaiting = clock.after(guard(), escaped);
        }
    }

    void stop() {
        if (stopWaiting != null) {
            stopWaiting.run();
            stopWaiting = null;
        }
    }

    private boolean onlyEscapes(byte[] octets, int offset, int count) {
        int escape = settings.get(SRegister.S2);
        for (int i = offset; i < offset + count; i++) {
            if ((octets[i] & 0xFF) != escape) {
                return false;
            }
        }
        return escape < 0x80;
    }

    private long guard() {
        return Math.max(1, settings.get(SRegister.S12)) * (long) GUARD_UNIT_MILLIS;
    }
}
