package dev.mynah.at.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds command lines in what the terminal sends: the prefix AT in any noise, then characters up to S3, with S5 taking
 * back the last. Echoes if asked to. V.250 5.2.
 */
final class LineEditor {
    enum Found {
        NOTHING,
        LINE,
        /** A line of more characters than are kept. */
        OVERLONG,
        /** {@code A/}: the last line once more. */
        REPEAT
    }

    private enum State {
        SEEKING_A,
        SEEKING_T,
        TYPING
    }

    private static final int USUAL_SIZE = 64;

    private final LineSettings settings;
    private final ResponseWriter writer;
    private final int limit;
    private byte[] typed = new byte[USUAL_SIZE];
    private int length;
    private boolean quoted;
    private boolean overlong;
    private boolean afterTerminator;
    private State state = State.SEEKING_A;

    LineEditor(LineSettings settings, ResponseWriter writer, int limit) {
        this.settings = settings;
        this.writer = writer;
        this.limit = limit;
    }

    /** Whether a command line has begun and not ended. */
    boolean typing() {
        return state == State.TYPING;
    }

    /** Forgets what was typed. */
    void clear() {
        state = State.SEEKING_A;
        length = 0;
        quoted = false;
        overlong = false;
        typed = typed.length > USUAL_SIZE ? new byte[USUAL_SIZE] : typed;
    }

    Found accept(int octet) {
        boolean terminator = octet == settings.get(SRegister.S3);
        if (octet == '\n' && afterTerminator && !terminator) {
            afterTerminator = false;
            return Found.NOTHING;
        }
        afterTerminator = terminator;
        if (state == State.TYPING && octet == settings.get(SRegister.S5) && !terminator) {
            takeBack();
            return Found.NOTHING;
        }
        if (settings.is(LineOption.ECHO)) {
            writer.echo(octet);
        }
        return switch (state) {
            case SEEKING_A, SEEKING_T -> seek(octet);
            case TYPING -> terminator ? end() : keep(octet);
        };
    }

    private Found seek(int octet) {
        boolean afterA = state == State.SEEKING_T;
        state = octet == 'A' || octet == 'a' ? State.SEEKING_T : State.SEEKING_A;
        if (afterA && (octet == 'T' || octet == 't')) {
            state = State.TYPING;
        }
        return afterA && octet == '/' ? Found.REPEAT : Found.NOTHING;
    }

    private Found keep(int octet) {
        if (octet < 0x20 && !quoted) {
            return Found.NOTHING;
        }
        if (length == limit) {
            overlong = true;
            return Found.NOTHING;
        }
        if (length == typed.length) {
            typed = Arrays.copyOf(typed, Math.min(limit, 2 * length));
        }
        typed[length++] = (byte) octet;
        quoted ^= octet == '"';
        return Found.NOTHING;
    }

    private void takeBack() {
        if (length > 0 && !overlong) {
            quoted ^= typed[--length] == '"';
            if (settings.is(LineOption.ECHO)) {
                int editing = settings.get(SRegister.S5);
                writer.echo(editing);
                writer.echo(' ');
                writer.echo(editing);
            }
        }
    }

    private Found end() {
        state = State.SEEKING_A;
        return overlong ? Found.OVERLONG : Found.LINE;
    }

    /** The line found: what follows AT, one character per octet, without spaces outside strings. */
    String body() {
        boolean inString = false;
        int kept = 0;
        for (int i = 0; i < length; i++) {
            inString ^= typed[i] == '"';
            if (typed[i] != ' ' || inString) {
                typed[kept++] = typed[i];
            }
        }
        return new String(typed, 0, kept, StandardCharsets.ISO_8859_1);
    }
}
