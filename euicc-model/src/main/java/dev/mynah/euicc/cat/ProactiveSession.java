package dev.mynah.euicc.cat;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.cat.command.CommandType;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.Refresh;
import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.terminal.TerminalFeature;
import dev.mynah.euicc.cat.terminal.TerminalProfile;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The proactive commands of one port, in order: the first waits for FETCH, then for its TERMINAL RESPONSE (TS 102 223 5.1 and
 * TS 102 221 7.4.2). The owner signals a waiting one with {@code 91xx}.
 *
 * <p>What the terminal can't do now is tried again after its next STATUS, a few times.
 */
public final class ProactiveSession {

    /** {@code 91xx} has one byte for the length. */
    private static final int LONGEST = 255;

    private static final int MOST_WAITING = 16;
    private static final int TRIES = 4;

    /** One command is out at a time, so its number need not change. */
    private static final int NUMBER = 1;

    private record Waiting(ProactiveCommand command, byte[] tlv, Consumer<TerminalResponse> answered, int tries) {}

    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private final ArrayDeque<Waiting> afterStatus = new ArrayDeque<>();
    private @Nullable Waiting fetched;
    private TerminalProfile terminal = TerminalProfile.NOTHING;

    /** Forgets all of it, as a reset does. */
    public void reset() {
        abort();
        terminal = TerminalProfile.NOTHING;
    }

    /** Forgets the commands and remembers what the terminal can do. */
    public void abort() {
        queue.clear();
        afterStatus.clear();
        fetched = null;
    }

    public void terminalProfile(TerminalProfile profile) {
        terminal = profile;
    }

    /** What the terminal can do. */
    public TerminalProfile terminal() {
        return terminal;
    }

    /**
     * Gives a command to the terminal, after those that wait already.
     *
     * @param answered told what became of it in the end; not when the session is aborted
     * @return false when the terminal has not said that it can perform it, or the command can't be fetched in one piece
     */
    public boolean send(ProactiveCommand command, Consumer<TerminalResponse> answered) {
        byte[] tlv = command.encode(NUMBER);
        boolean possible = terminal.has(command.feature()) && tlv.length <= LONGEST && queue.size() < MOST_WAITING;
        if (possible) {
            queue.add(new Waiting(command, tlv, answered, TRIES));
        }
        return possible;
    }

    /**
     * Sends REFRESH for a change of profile to a terminal that can perform it, in the mode that suits it (TS 102 223 6.4.7).
     *
     * @param performed what to do when it has; doesn't happen when the terminal can't, refuses, or resets the card instead
     */
    public void refresh(Runnable performed) {
        if (!terminal.has(TerminalFeature.REFRESH)) {
            return;
        }
        afterStatus.removeIf(it -> it.command().type() == CommandType.REFRESH);
        RefreshMode mode = terminal.has(TerminalFeature.EUICC_PROFILE_STATE_CHANGE)
                ? RefreshMode.EUICC_PROFILE_STATE_CHANGE
                : RefreshMode.UICC_RESET;
        send(Refresh.of(mode), response -> {
            if (response.result().general().performed()) {
                performed.run();
            }
        });
    }

    /** Whether a command waits or is being performed. */
    public boolean running() {
        return fetched != null || !queue.isEmpty();
    }

    /** The length of the command that waits for FETCH; 0 when none does. */
    public int waiting() {
        return fetched != null || queue.isEmpty() ? 0 : queue.getFirst().tlv().length;
    }

    /** FETCH: the command that waits. */
    public Optional<byte[]> fetch() {
        if (waiting() == 0) {
            return Optional.empty();
        }
        Waiting next = queue.removeFirst();
        fetched = next;
        return Optional.of(next.tlv());
    }

    /** STATUS: what the terminal couldn't do before may be tried again. */
    public void polled() {
        while (!afterStatus.isEmpty() && queue.size() < MOST_WAITING) {
            queue.add(afterStatus.removeFirst());
        }
    }

    /** TERMINAL RESPONSE, and what it answers is over. */
    public StatusWord respond(byte[] data) {
        Waiting command = fetched;
        if (command == null) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (!(TerminalResponse.decode(data) instanceof TerminalResponse.Decoded.Understood understood)) {
            return StatusWord.INCORRECT_DATA;
        }
        TerminalResponse response = understood.response();
        if (response.details().number() != NUMBER
                || response.details().type() != command.command().type().value()) {
            return StatusWord.INCORRECT_DATA;
        }
        fetched = null;
        if (response.result().general().temporaryProblem() && command.tries() > 1) {
            afterStatus.add(new Waiting(command.command(), command.tlv(), command.answered(), command.tries() - 1));
        } else {
            command.answered().accept(response);
        }
        return StatusWord.OK;
    }
}
