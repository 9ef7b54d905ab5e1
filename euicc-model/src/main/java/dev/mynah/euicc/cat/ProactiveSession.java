package dev.mynah.euicc.cat;

import dev.mynah.euicc.apdu.StatusWord;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proactive commands of one port, in order: the first waits for FETCH, then for its TERMINAL RESPONSE (TS 102 223 5.1 and
 * TS 102 221 7.4.2). The owner signals a waiting one with {@code 91xx}.
 */
public final class ProactiveSession {

    private static final int COMMAND_DETAILS = 0x01;
    private static final int RESULT = 0x03;

    private final ArrayDeque<ProactiveCommand> queue = new ArrayDeque<>();
    private @Nullable ProactiveCommand fetched;
    private TerminalProfile terminal = TerminalProfile.NOTHING;

    /** Forgets all of it, as a reset does. */
    public void reset() {
        abort();
        terminal = TerminalProfile.NOTHING;
    }

    /** Forgets the commands and remembers what the terminal can do. */
    public void abort() {
        queue.clear();
        fetched = null;
    }

    /** TERMINAL PROFILE. */
    public void terminalProfile(TerminalProfile profile) {
        terminal = profile;
    }

    /**
     * Sends REFRESH to a terminal that can perform it, in the mode that suits it.
     *
     * @param performed what to do when it has; doesn't happen when the terminal can't, refuses, or resets the card instead
     */
    public void refresh(Runnable performed) {
        if (terminal.refresh()) {
            queue.add(ProactiveCommand.refresh(
                    terminal.profileStateChange() ? RefreshMode.EUICC_PROFILE_STATE_CHANGE : RefreshMode.UICC_RESET,
                    performed));
        }
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
        ProactiveCommand next = queue.removeFirst();
        fetched = next;
        return Optional.of(next.tlv());
    }

    /** TERMINAL RESPONSE, and what it answers is over. */
    public StatusWord respond(byte[] response) {
        ProactiveCommand command = fetched;
        if (command == null) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        byte[] details = find(response, COMMAND_DETAILS);
        byte[] result = find(response, RESULT);
        if (details.length != 3
                || (details[0] & 0xFF) != command.number()
                || (details[1] & 0xFF) != command.type()
                || result.length < 1) {
            return StatusWord.INCORRECT_DATA;
        }
        fetched = null;
        // 00 to 0F: performed, in one way or another (TS 102 223 8.12).
        if ((result[0] & 0xF0) == 0) {
            command.performed().run();
        }
        return StatusWord.OK;
    }

    /** The value of a comprehension TLV, whose tag has bit 8 set when it must be understood; empty when it isn't there. */
    private static byte[] find(byte[] tlvs, int tag) {
        for (int at = 0; at + 2 <= tlvs.length; ) {
            int value = at + 2;
            int length = tlvs[at + 1] & 0xFF;
            if (length == 0x81 && at + 3 <= tlvs.length) {
                length = tlvs[at + 2] & 0xFF;
                value++;
            }
            if (value + length > tlvs.length) {
                break;
            }
            if ((tlvs[at] & 0x7F) == tag) {
                return Arrays.copyOfRange(tlvs, value, value + length);
            }
            at = value + length;
        }
        return new byte[0];
    }
}
