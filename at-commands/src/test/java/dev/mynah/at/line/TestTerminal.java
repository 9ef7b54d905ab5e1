package dev.mynah.at.line;

import dev.mynah.at.command.CommandTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A terminal at the other end of a line, on a clock of its own. Control characters are written as they are. */
final class TestTerminal implements Wire {
    private static final CommandTable<TestSession> TABLE = TestCommands.table();

    final TestClock clock = new TestClock();
    final LineSettings settings = new LineSettings(LineProfile.STANDARD);
    final TestSession session = new TestSession(settings);
    final List<String> writes = new ArrayList<>();
    final List<String> observed = new ArrayList<>();
    final List<Boolean> holds = new ArrayList<>();
    final AtLine<TestSession> line;
    boolean carrier;
    boolean ready;

    TestTerminal() {
        this(LineLimits.DEFAULT);
    }

    TestTerminal(LineLimits limits) {
        this(Framing.STANDARD, LineHabits.NONE, limits);
    }

    TestTerminal(LineHabits habits) {
        this(Framing.STANDARD, habits, LineLimits.DEFAULT);
    }

    TestTerminal(Framing framing) {
        this(framing, LineHabits.NONE, LineLimits.DEFAULT);
    }

    private TestTerminal(Framing framing, LineHabits habits, LineLimits limits) {
        line = new AtLine<>(TABLE, session, settings, framing, habits, this, clock, new Observer(), limits);
    }

    /** A terminal that has switched echo off. */
    static TestTerminal withoutEcho() {
        var terminal = new TestTerminal();
        terminal.settings.set(LineOption.ECHO, 0);
        return terminal;
    }

    @Override
    public void send(byte[] octets) {
        writes.add(new String(octets, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void hold(boolean held) {
        holds.add(held);
    }

    @Override
    public void carrier(boolean on) {
        carrier = on;
    }

    @Override
    public void dataSetReady(boolean on) {
        ready = on;
    }

    /** Sends octets in one piece. */
    TestTerminal sends(String octets) {
        var bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
        line.receive(bytes, 0, bytes.length);
        return this;
    }

    /** What came from the line since this was asked last. */
    String hears() {
        var all = String.join("", writes);
        writes.clear();
        return all;
    }

    /** What comes from the line in answer to octets sent. */
    String asks(String octets) {
        hears();
        return sends(octets).hears();
    }

    private final class Observer implements LineObserver {
        @Override
        public void received(String commandLine) {
            observed.add("> " + commandLine);
        }

        @Override
        public void sent(String line) {
            observed.add("< " + line);
        }

        @Override
        public void broken(String command, Throwable cause) {
            observed.add("! " + command + ": " + cause.getMessage());
        }

        @Override
        public void lost(String what) {
            observed.add("lost " + what);
        }
    }
}
