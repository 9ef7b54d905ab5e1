package dev.mynah.testbed.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mynah.modem.door.Connection;
import dev.mynah.modem.door.Voice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A host on one door of the modem: sends command lines, and expects what comes back line by line. In an expected line
 * {@code ...} stands for anything. Expecting lets time pass, a minute at most unless {@link #within} says otherwise.
 */
public final class AtClient {
    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(1);
    private static final Pattern FINAL =
            Pattern.compile("OK|ERROR|NO CARRIER|BUSY|NO ANSWER|CONNECT.*|\\+CM[ES] ERROR: .*");

    private final String door;
    private final TestClock clock;
    private final Voice voice;
    private final Deque<String> unread = new ArrayDeque<>();
    private final StringBuilder partial = new StringBuilder();
    private final List<String> conversation = new ArrayList<>();
    private Duration patience = USUAL_PATIENCE;

    AtClient(String door, TestClock clock, Voice.Maker voices) {
        this.door = door;
        this.clock = clock;
        this.voice = voices.apply(new Wire());
    }

    public AtClient send(String commandLine) {
        conversation.add("> " + commandLine);
        byte[] octets = (commandLine + "\r").getBytes(UTF_8);
        voice.received(octets, 0, octets.length);
        clock.settle();
        return this;
    }

    /** The next lines are these, whatever time they take. */
    public AtClient expect(String... lines) {
        for (String line : lines) {
            String next = next(line);
            if (!matches(line, next)) {
                throw new AssertionError(door + ": expected " + line + " and got " + next + transcript());
            }
        }
        patience = USUAL_PATIENCE;
        return this;
    }

    /** A line like this comes, whatever comes before it. */
    public AtClient eventually(String line) {
        while (!matches(line, next(line))) {
            // What came first is of no interest to the test.
        }
        patience = USUAL_PATIENCE;
        return this;
    }

    /** How long the next expectation may take. */
    public AtClient within(Duration duration) {
        patience = duration;
        return this;
    }

    /** Nothing comes in this time. */
    public AtClient silentFor(Duration duration) {
        if (clock.until(() -> !unread.isEmpty(), duration)) {
            throw new AssertionError(door + ": expected nothing and got " + unread.peek() + transcript());
        }
        return this;
    }

    /** Sends a command line and returns all that comes back, its final result last. What came before stays to be expected. */
    public List<String> ask(String commandLine) {
        List<String> before = new ArrayList<>(unread);
        unread.clear();
        send(commandLine);
        List<String> answer = new ArrayList<>();
        do {
            answer.add(next("an answer to " + commandLine));
        } while (!FINAL.matcher(answer.get(answer.size() - 1)).matches());
        for (int i = before.size() - 1; i >= 0; i--) {
            unread.addFirst(before.get(i));
        }
        return answer;
    }

    /** Sends a command line again and again until the answer has a line like this. */
    public AtClient ask(String commandLine, String until) {
        List<List<String>> last = new ArrayList<>();
        boolean came = clock.until(
                () -> {
                    last.clear();
                    last.add(ask(commandLine));
                    return last.get(0).stream().anyMatch(line -> matches(until, line));
                },
                patience);
        if (!came) {
            throw new AssertionError(
                    door + ": " + commandLine + " never said " + until + ", but " + last + transcript());
        }
        patience = USUAL_PATIENCE;
        return this;
    }

    /** Hangs up: DTR off. */
    public void hangUp() {
        voice.hungUp();
        clock.settle();
    }

    private String next(String wanted) {
        if (!clock.until(() -> !unread.isEmpty(), patience)) {
            throw new AssertionError(door + ": expected " + wanted + " and got nothing in " + patience + transcript());
        }
        return unread.remove();
    }

    private static boolean matches(String expected, String line) {
        String[] literal = expected.split("\\.\\.\\.", -1);
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < literal.length; i++) {
            pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(literal[i]));
        }
        return line.matches(pattern.toString());
    }

    private String transcript() {
        List<String> tail = conversation.subList(Math.max(0, conversation.size() - 20), conversation.size());
        return "\n  " + String.join("\n  ", tail);
    }

    private void received(byte[] octets) {
        for (char c : new String(octets, UTF_8).toCharArray()) {
            if (c != '\r' && c != '\n') {
                partial.append(c);
            } else if (!partial.isEmpty()) {
                unread.add(partial.toString());
                conversation.add("< " + partial);
                partial.setLength(0);
            }
        }
    }

    private final class Wire implements Connection {
        @Override
        public void write(byte[] bytes) {
            received(bytes);
        }

        @Override
        public void pause(boolean paused) {
            // A test sends what it sends; the line's own bounds are tested elsewhere.
        }

        @Override
        public void hangUp() {
            conversation.add("< (hung up)");
        }
    }
}
