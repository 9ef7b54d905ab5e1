package dev.mynah.testbed.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mynah.network.air.event.Event;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The log: one line for each event, its subject first and its time last, as
 * {@code modem0/slot1 imsi=999700000000001 nas > Attach request [2026-01-01T00:00:00.000Z]}.
 */
final class EventLog implements Sink {
    private final Path file;
    private final long limit;
    private final EventTime time = new EventTime();
    private BufferedWriter out;
    private long written;

    EventLog(Path file) throws IOException {
        this(file, Rotation.LIMIT);
    }

    /** @param limit characters after which the file makes room for a new one */
    EventLog(Path file, long limit) throws IOException {
        this.file = file;
        this.limit = limit;
        out = Files.newBufferedWriter(Rotation.begin(file), UTF_8);
    }

    /** The line of an event, without a line end. */
    static String line(Event event, EventTime time) {
        return event.subject() + " " + oneLine(event.line()) + " [" + time.text(event.time()) + "]";
    }

    /** What a peer sent may contain anything; a log line may not. */
    private static String oneLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (breaks(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    private static String escaped(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (breaks(c)) {
                line.append("\\u%04X".formatted((int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean breaks(char c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    @Override
    public void write(Event event) {
        put(line(event, time));
    }

    @Override
    public void lost(long count) {
        put("testbed " + count + " events lost: they came faster than they could be written");
    }

    private void put(String line) {
        try {
            if (written > limit) {
                out.close();
                out = Files.newBufferedWriter(Rotation.begin(file), UTF_8);
                written = 0;
            }
            out.write(line);
            out.write('\n');
            written += line.length() + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "testbed.log";
    }
}
