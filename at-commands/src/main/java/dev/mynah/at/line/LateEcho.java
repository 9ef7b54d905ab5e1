package dev.mynah.at.line;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Echo that returns a while after it was due, whatever has been said meanwhile. */
final class LateEcho {
    /** More than this is not kept: it returns early. */
    private static final int MOST = 4096;

    private final Wire wire;
    private final LineClock clock;
    private final long delay;
    private final ByteArrayOutputStream due = new ByteArrayOutputStream();
    private @Nullable Runnable stop;

    LateEcho(Wire wire, LineClock clock, long delay) {
        this.wire = wire;
        this.clock = clock;
        this.delay = delay;
    }

    void echo(int octet) {
        due.write(octet);
        if (due.size() >= MOST) {
            send();
        } else if (stop == null) {
            stop = clock.after(delay, this::send);
        }
    }

    private void send() {
        byte[] octets = due.toByteArray();
        clear();
        wire.send(octets);
    }

    void clear() {
        due.reset();
        if (stop != null) {
            stop.run();
            stop = null;
        }
    }
}
