package dev.mynah.modem.door.telnet;

import dev.mynah.modem.door.telnet.TelnetEvent.Negotiation;
import dev.mynah.modem.door.telnet.TelnetEvent.Verb;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which options are in force each way. An answer is given to a change only, so that two ends never answer each other for ever.
 * RFC 854, RFC 1143.
 */
final class TelnetOptions {
    /** RFC 856. */
    static final int BINARY = 0;
    /** RFC 857: the modem echoes, unless ATE0 says otherwise. */
    static final int ECHO = 1;
    /** RFC 858. */
    static final int SUPPRESS_GO_AHEAD = 3;
    /** RFC 2217. */
    static final int COM_PORT = 44;

    private static final Set<Integer> OURS = Set.of(BINARY, ECHO, SUPPRESS_GO_AHEAD, COM_PORT);
    private static final Set<Integer> THEIRS = Set.of(BINARY, SUPPRESS_GO_AHEAD, COM_PORT);

    private enum State {
        ASKED,
        ON
    }

    private final TelnetWriter out;
    private final Map<Integer, State> ours = new HashMap<>();
    private final Map<Integer, State> theirs = new HashMap<>();

    TelnetOptions(TelnetWriter out) {
        this.out = out;
    }

    /** What an access server offers and asks for first. */
    void begin() {
        for (int option : new int[] {BINARY, SUPPRESS_GO_AHEAD}) {
            ours.put(option, State.ASKED);
            out.negotiation(Verb.WILL, option);
            theirs.put(option, State.ASKED);
            out.negotiation(Verb.DO, option);
        }
        theirs.put(COM_PORT, State.ASKED);
        out.negotiation(Verb.DO, COM_PORT);
    }

    /** Answers, where an answer is due. */
    void negotiated(Negotiation said) {
        switch (said.verb()) {
            case DO -> wanted(ours, OURS, said.option(), Verb.WILL, Verb.WONT);
            case DONT -> unwanted(ours, said.option(), Verb.WONT);
            case WILL -> wanted(theirs, THEIRS, said.option(), Verb.DO, Verb.DONT);
            case WONT -> unwanted(theirs, said.option(), Verb.DONT);
        }
    }

    private void wanted(Map<Integer, State> side, Set<Integer> known, int option, Verb yes, Verb no) {
        if (!known.contains(option)) {
            out.negotiation(no, option);
            return;
        }
        if (side.put(option, State.ON) == null) {
            out.negotiation(yes, option);
        }
    }

    private void unwanted(Map<Integer, State> side, int option, Verb agreed) {
        if (side.remove(option) == State.ON) {
            out.negotiation(agreed, option);
        }
    }

    /** Whether what we say is binary. */
    boolean weAreBinary() {
        return ours.get(BINARY) == State.ON;
    }

    /** Whether what the peer says is binary. */
    boolean theyAreBinary() {
        return theirs.get(BINARY) == State.ON;
    }

    /** Whether the peer steers a serial port; those that only ask for it (DO) mean it too. */
    boolean comPort() {
        return theirs.get(COM_PORT) == State.ON || ours.get(COM_PORT) == State.ON;
    }
}
