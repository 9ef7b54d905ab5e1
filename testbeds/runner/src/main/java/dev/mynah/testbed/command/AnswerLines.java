package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a modem says, line by line. The prompt for data, which ends no line, counts as one. */
final class AnswerLines {
    static final String PROMPT = "> ";

    private static final Pattern REFUSAL =
            Pattern.compile("ERROR|NO CARRIER|NO DIALTONE|NO ANSWER|BUSY|\\+CM[ES] ERROR:.*");
    private static final int LONGEST = 1 << 20;

    private final Consumer<String> lines;
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();

    AnswerLines(Consumer<String> lines) {
        this.lines = lines;
    }

    /** Whether the line ends the answer to a command line (TS 27.007 and V.250 final result codes). */
    static boolean isFinal(String line) {
        return line.equals("OK") || line.startsWith("CONNECT") || isRefusal(line);
    }

    static boolean isRefusal(String line) {
        return REFUSAL.matcher(line).matches();
    }

    /** Reads until the other side hangs up. */
    void readAll(ReadableByteChannel in) {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        try {
            while (in.read(buffer.clear()) >= 0) {
                buffer.flip();
                while (buffer.hasRemaining()) {
                    take(buffer.get());
                }
                if (partial.toString(UTF_8).equals(PROMPT)) {
                    flush();
                }
            }
        } catch (IOException e) {
            // A pty whose master is gone says it so.
        }
        flush();
    }

    private void take(byte octet) {
        if (octet == '\r' || octet == '\n') {
            flush();
        } else if (partial.size() < LONGEST) {
            partial.write(octet);
        }
    }

    private void flush() {
        if (partial.size() > 0) {
            lines.accept(partial.toString(UTF_8));
            partial.reset();
        }
    }
}
