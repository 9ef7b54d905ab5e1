package dev.mynah.at.line;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.CommandTable;
import dev.mynah.at.result.FinalResult;
import dev.mynah.at.result.ResultCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One AT line: octets of a terminal in, octets for it out. It edits, echoes, carries out command lines one after the
 * other, asks for text, carries data and shows unsolicited results between answers. V.250 5.
 *
 * <p>A line has one owner thread, which calls every method, runs its clock's actions and completes the stages of its
 * commands. Nothing here waits, and what it keeps is bounded by {@link LineLimits}.
 *
 * @param <S> the session its commands act on
 */
public final class AtLine<S extends AtSession> {
    private enum Mode {
        COMMAND,
        /** A command has not yet answered. */
        WORKING,
        PROMPT,
        DATA,
        CLOSED
    }

    private final CommandTable<S> table;
    private final S session;
    private final LineSettings settings;
    private final Wire wire;
    private final LineClock clock;
    private final LineObserver observer;
    private final LineLimits limits;
    private final long betweenLines;
    private final ResponseWriter writer;
    private final LineEditor editor;
    private final InputQueue queue;
    private final UnsolicitedQueue unsolicited;

    private Mode mode = Mode.COMMAND;
    private String lastBody = "";
    private long lineEnded;
    private boolean receiving;
    /** As circuit 109 shows it under &amp;C1. */
    private boolean connected;

    private @Nullable Execution<S> execution;
    private @Nullable Work work;
    private @Nullable PromptEntry prompt;
    /** In command mode: a connection that the terminal escaped from and may go back to. */
    private @Nullable Connection connection;

    /** A line with the usual limits that nobody observes. */
    public AtLine(CommandTable<S> table, S session, LineSettings settings, Wire wire, LineClock clock) {
        this(
                table,
                session,
                settings,
                Framing.STANDARD,
                LineHabits.NONE,
                wire,
                clock,
                LineObserver.NONE,
                LineLimits.DEFAULT);
    }

    /** A line. The settings are the ones that the session's commands change. */
    public AtLine(
            CommandTable<S> table,
            S session,
            LineSettings settings,
            Framing framing,
            LineHabits habits,
            Wire wire,
            LineClock clock,
            LineObserver observer,
            LineLimits limits) {
        this.table = table;
        this.session = session;
        this.settings = settings;
        this.wire = wire;
        this.clock = clock;
        this.observer = observer;
        this.limits = limits;
        this.betweenLines = habits.betweenLines();
        this.writer = new ResponseWriter(
                settings,
                framing,
                wire,
                observer,
                habits.echoDelay() == 0
                        ? Optional.empty()
                        : Optional.of(new LateEcho(wire, clock, habits.echoDelay())));
        this.editor = new LineEditor(settings, writer, limits.commandLine());
        this.queue = new InputQueue(wire, observer, limits.waiting());
        this.unsolicited = new UnsolicitedQueue(writer, clock, observer, limits);
        circuits();
    }

    /** Octets from the terminal, cut anywhere. The array is only read during the call. */
    public void receive(byte[] octets, int offset, int length) {
        if (receiving) {
            queue.add(octets, offset, length);
            return;
        }
        receiving = true;
        consume(octets, offset, offset + length);
        catchUp();
    }

    /** Shows an unsolicited result as soon as no answer and no typing is in its way. */
    public void unsolicited(String line) {
        unsolicited(List.of(line));
    }

    /** Shows an unsolicited result of several lines, such as a message with its header. */
    public void unsolicited(List<String> lines) {
        unsolicited.add(lines);
        deliver();
    }

    /** Shows an unsolicited basic result code, such as RING. */
    public void unsolicited(ResultCode code) {
        unsolicited.add(code);
        deliver();
    }

    /**
     * The terminal dropped DTR. Unless &amp;D0 says to ignore it, what it had begun is forgotten, a command that can be
     * aborted is, and a connection is left (&amp;D1) or ended (&amp;D2). Nothing is answered, as nobody listens. V.250
     * 6.2.9.
     */
    public void terminalNotReady() {
        int behaviour = settings.get(LineOption.TERMINAL_READY);
        if (behaviour == 1 && mode == Mode.DATA) {
            suspend(open());
        } else if (behaviour == 2) {
            hangUp();
        }
        if (behaviour != 0 && mode != Mode.CLOSED) {
            forget();
        }
    }

    /** The terminal is gone for good: as with DTR dropped, and nothing is sent or heard any more. */
    public void close() {
        hangUp();
        forget();
        unsolicited.clear();
        mode = Mode.CLOSED;
    }

    /**
     * The modem has lost its power: what was begun is forgotten without a word, a connection ends, and what nobody was told yet
     * nobody hears any more.
     */
    public void powerLost() {
        if (mode != Mode.CLOSED) {
            hangUp();
            unsolicited.clear();
            forget();
        }
    }

    private void forget() {
        abandonWork();
        editor.clear();
        queue.clear();
        writer.clear();
        execution = null;
        prompt = null;
        mode = Mode.COMMAND;
    }

    private void consume(byte[] octets, int from, int to) {
        int at = from;
        while (at < to) {
            switch (mode) {
                case COMMAND -> edit(octets[at++] & 0xFF);
                case PROMPT -> enter(octets[at++] & 0xFF);
                case WORKING -> at = waitOrAbort(octets, at, to);
                case DATA -> {
                    open().receive(octets, at, to - at);
                    at = to;
                }
                case CLOSED -> at = to;
            }
        }
    }

    /** Consumes what has waited for a command to end, then sends what has gathered. */
    private void catchUp() {
        while (!queue.isEmpty() && mode != Mode.WORKING) {
            var waiting = queue.take();
            consume(waiting, 0, waiting.length);
        }
        queue.release();
        receiving = false;
        if (prompt != null) {
            prompt.shown();
        }
        writer.flush();
    }

    private void edit(int octet) {
        switch (editor.accept(octet)) {
            case NOTHING -> {}
            case LINE -> {
                lastBody = editor.body();
                editor.clear();
                execute(lastBody);
            }
            case OVERLONG -> {
                editor.clear();
                observer.received("AT and more than " + limits.commandLine() + " characters");
                finish(ResultCode.ERROR);
            }
            case REPEAT -> execute(lastBody);
        }
    }

    private void execute(String body) {
        if (observer != LineObserver.NONE) {
            observer.received(MaskedLine.of(table, body));
        }
        lineEnded = clock.millis();
        mode = Mode.WORKING;
        execution = new Execution<>(table, session, body, observer);
        advance(Answer.ok());
    }

    /** Deals with an answer and goes on with the line, until it ends, has to wait or was closed by its own command. */
    private void advance(Answer first) {
        @Nullable Answer answer = first;
        boolean bare = false;
        while (answer != null) {
            if (mode != Mode.WORKING) {
                return;
            }
            if (answer instanceof Answer.Later later) {
                answer = begin(later);
                if (answer == null) {
                    return;
                }
            } else if (answer instanceof Answer.Prompt asked) {
                ask(asked);
                return;
            } else if (answer instanceof Answer.Connect made) {
                connect(made);
                return;
            } else if (answer instanceof Answer.Final end && end.result() != ResultCode.OK) {
                writer.information(end.lines());
                finish(end.result());
                return;
            } else if (answer instanceof Answer.Bare lines) {
                writer.information(lines.lines());
                bare = true;
                answer = Objects.requireNonNull(execution).next();
            } else {
                bare = false;
                if (answer instanceof Answer.Information information) {
                    if (betweenLines > 0 && !information.lines().isEmpty()) {
                        writer.beginInformation();
                        sayOneByOne(Objects.requireNonNull(execution), information.lines());
                        return;
                    }
                    writer.information(information.lines());
                }
                answer = Objects.requireNonNull(execution).next();
            }
        }
        if (mode == Mode.WORKING && bare) {
            finished();
        } else if (mode == Mode.WORKING) {
            finish(ResultCode.OK);
        }
    }

    /** Says lines with a pause after each, and goes on then, unless the command line is forgotten meanwhile. */
    private void sayOneByOne(Execution<S> of, List<String> lines) {
        if (mode != Mode.WORKING || execution != of) {
            return;
        }
        if (lines.isEmpty()) {
            resume(Answer.ok());
            return;
        }
        writer.informationLine(lines.get(0));
        writer.flush();
        clock.after(betweenLines, () -> sayOneByOne(of, lines.subList(1, lines.size())));
    }

    private void finish(FinalResult result) {
        writer.result(result, session.errorReporting());
        finished();
    }

    private void finished() {
        mode = Mode.COMMAND;
        execution = null;
        prompt = null;
        writer.flush();
        circuits();
        session.answered();
        deliver();
    }

    private void deliver() {
        if (mode == Mode.WORKING && betweenLines > 0) {
            unsolicited.deliver();
            return;
        }
        if (unsolicited.isEmpty() || mode != Mode.COMMAND) {
            return;
        }
        if (editor.typing()) {
            unsolicited.bePatient(() -> {
                if (mode == Mode.COMMAND) {
                    unsolicited.deliver();
                }
            });
        } else {
            unsolicited.deliver();
        }
    }

    /** The answer of a command that takes its time, if it is there already. */
    private @Nullable Answer begin(Answer.Later later) {
        work = new Work(later, Objects.requireNonNull(execution));
        var answer = work.begin(this::resume);
        if (answer == null) {
            writer.flush();
        } else {
            work = null;
        }
        return answer;
    }

    private void resume(Answer answer) {
        work = null;
        boolean within = receiving;
        receiving = true;
        advance(answer);
        if (!within) {
            catchUp();
        }
    }

    private int waitOrAbort(byte[] octets, int at, int to) {
        if (work == null || !work.abortable()) {
            queue.add(octets, at, to - at);
            return to;
        }
        if (clock.millis() - lineEnded < limits.abortGrace()) {
            return to;
        }
        var answer = abandonWork();
        if (answer instanceof Answer.Information information) {
            writer.information(information.lines());
            finish(ResultCode.OK);
        } else {
            finish(answer instanceof Answer.Final end ? end.result() : ResultCode.ERROR);
        }
        return at + 1;
    }

    private @Nullable Answer abandonWork() {
        var abandoned = work;
        work = null;
        return abandoned == null ? null : abandoned.abandon();
    }

    private void ask(Answer.Prompt asked) {
        mode = Mode.PROMPT;
        prompt = new PromptEntry(asked, settings, writer);
        writer.prompt(asked.style().sign());
        writer.flush();
    }

    private void enter(int octet) {
        var entry = Objects.requireNonNull(prompt);
        switch (entry.accept(octet)) {
            case NOTHING -> {}
            case ENTERED -> {
                prompt = null;
                mode = Mode.WORKING;
                advance(Objects.requireNonNull(execution).entered(entry));
            }
            case CANCELLED -> finish(ResultCode.OK);
        }
    }

    private void connect(Answer.Connect made) {
        var opened = new Connection(this, made.pump(), settings, clock);
        execution = null;
        connection = opened;
        mode = Mode.DATA;
        connected = !made.pump().transparent();
        circuits();
        writer.result(made.result(), session.errorReporting());
        writer.flush();
        if (connection == opened) { // and the terminal did not go away on hearing of it
            made.pump().attached(opened);
        }
    }

    private Connection open() {
        return Objects.requireNonNull(connection);
    }

    private void suspend(Connection left) {
        left.end();
        mode = Mode.COMMAND;
        left.pump().detached();
    }

    private void hangUp() {
        if (connection != null) {
            var ended = connection;
            connection = null;
            ended.end();
            connected = false;
            circuits();
            ended.pump().hungUp();
        }
    }

    void sendData(Connection from, byte[] octets) {
        if (mode == Mode.DATA && connection == from) {
            wire.send(octets);
        }
    }

    void escaped(Connection from) {
        if (mode == Mode.DATA && connection == from) {
            suspend(from);
            finish(ResultCode.OK);
        }
    }

    /** Circuits 109 and 107 follow the connection, or are always on. V.250 6.2.8 for the one, Hayes for both. */
    private void circuits() {
        wire.carrier(connected || settings.get(LineOption.CARRIER_DETECT) == 0);
        wire.dataSetReady(connected || settings.get(LineOption.SET_READY) == 0);
    }

    void closed(Connection from) {
        if (connection == from) {
            from.end();
            connection = null;
            if (mode == Mode.DATA) {
                mode = Mode.COMMAND;
                deliver();
            }
        }
    }

    void noCarrier(Connection from) {
        if (connection != from) {
            return;
        }
        from.end();
        connection = null;
        connected = false;
        circuits();
        if (mode == Mode.DATA) {
            finish(ResultCode.NO_CARRIER);
        } else {
            unsolicited(ResultCode.NO_CARRIER);
        }
    }
}
