package dev.mynah.at.line;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.DataPump;
import dev.mynah.at.result.ErrorReporting;
import dev.mynah.at.text.Alphabet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the test commands act on, with everything a test may want to look at. */
final class TestSession implements AtSession {
    final LineSettings settings;
    final List<String> done = new ArrayList<>();
    ErrorReporting errors = ErrorReporting.PLAIN;
    Alphabet alphabet = Alphabet.IRA;
    CompletableFuture<Answer> pending = new CompletableFuture<>();
    final Pump pump = new Pump();
    Runnable farewell = () -> {};

    TestSession(LineSettings settings) {
        this.settings = settings;
    }

    @Override
    public ErrorReporting errorReporting() {
        return errors;
    }

    @Override
    public Alphabet alphabet() {
        return alphabet;
    }

    /** The far end of a data connection. */
    static final class Pump implements DataPump {
        final List<String> events = new ArrayList<>();
        final ByteArrayOutputStream received = new ByteArrayOutputStream();
        Terminal terminal;

        @Override
        public void attached(Terminal terminal) {
            this.terminal = terminal;
            events.add("attached");
        }

        @Override
        public void receive(byte[] octets, int offset, int length) {
            received.write(octets, offset, length);
        }

        @Override
        public void detached() {
            events.add("detached");
        }

        @Override
        public void hungUp() {
            events.add("hung up");
        }

        String heard() {
            return received.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
