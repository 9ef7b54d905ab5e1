package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * A console on one door: line editing and history are here, so the modem's echo of a line is not shown. Ctrl-C ends a command
 * that takes long (any character does), Ctrl-D leaves.
 */
final class AtConsole {
    /** Lines that carry a PIN or a password stay out of the history. */
    private static final String SECRETS = "*+CPIN*:*+CPWD*:*+CLCK*:*+cpin*:*+cpwd*:*+clck*";

    private static final String END_OF_DATA = "\u001A";

    private final Wire wire;
    private final Path history;
    private final AtomicBoolean prompted = new AtomicBoolean();
    private final AtomicReference<String> sent = new AtomicReference<>("");
    private final AtomicBoolean left = new AtomicBoolean();

    AtConsole(Wire wire, Path history) {
        this.wire = wire;
        this.history = history;
    }

    int run() throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .variable(LineReader.HISTORY_FILE, history)
                    .variable(LineReader.HISTORY_IGNORE, SECRETS)
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            Thread answers = new Thread(() -> new AnswerLines(line -> show(reader, line)).readAll(wire.in()), "door");
            answers.setDaemon(true);
            answers.start();
            converse(reader);
            left.set(true);
            return 0;
        }
    }

    private void converse(LineReader reader) throws IOException {
        while (true) {
            try {
                String line = reader.readLine("> ");
                sent.set(line);
                wire.write((line + (prompted.getAndSet(false) ? END_OF_DATA : "\r")).getBytes(UTF_8));
            } catch (UserInterruptException e) {
                wire.write("\r".getBytes(UTF_8));
            } catch (EndOfFileException e) {
                return;
            }
        }
    }

    private void show(LineReader reader, String line) {
        if (left.get() || line.equals(sent.getAndSet(""))) {
            return;
        }
        if (line.equals(AnswerLines.PROMPT)) {
            prompted.set(true);
            reader.printAbove("(data, ended by Enter)");
        } else if (AnswerLines.isFinal(line)) {
            int colour = AnswerLines.isRefusal(line) ? AttributedStyle.RED : AttributedStyle.GREEN;
            reader.printAbove(new AttributedString(line, AttributedStyle.DEFAULT.foreground(colour)));
        } else {
            reader.printAbove(line);
        }
    }
}
