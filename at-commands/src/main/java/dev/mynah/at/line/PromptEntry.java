package dev.mynah.at.line;

import dev.mynah.at.command.Answer;
import java.util.Arrays;

/** Text that a command asked for, up to Ctrl-Z or ESC (TS 27.005 3.5.1 and 4.3) or as long as it was said to be. */
final class PromptEntry {
    enum Found {
        NOTHING,
        ENTERED,
        CANCELLED
    }

    private static final int CTRL_Z = 0x1A;
    private static final int ESC = 0x1B;
    private static final int USUAL_SIZE = 256;

    private final Answer.Prompt prompt;
    private final LineSettings settings;
    private final ResponseWriter writer;
    private byte[] text;
    private int length;
    private boolean first = true;
    private boolean tooLong;

    PromptEntry(Answer.Prompt prompt, LineSettings settings, ResponseWriter writer) {
        this.prompt = prompt;
        this.settings = settings;
        this.writer = writer;
        this.text = new byte[Math.min(prompt.limit(), USUAL_SIZE)];
    }

    Found accept(int octet) {
        boolean lineFeedOfTheCommand = first && octet == '\n';
        first = false;
        if (lineFeedOfTheCommand) {
            return Found.NOTHING;
        }
        if (prompt.style().counted()) {
            echo(octet);
            put(octet);
            return length == prompt.limit() ? Found.ENTERED : Found.NOTHING;
        }
        if (octet == CTRL_Z) {
            return Found.ENTERED;
        }
        if (octet == ESC) {
            return Found.CANCELLED;
        }
        echo(octet);
        if (octet == settings.get(SRegister.S5)) {
            length = Math.max(0, length - 1);
        } else if (length == prompt.limit()) {
            tooLong = true;
        } else {
            put(octet);
        }
        return Found.NOTHING;
    }

    /** What came together with the command line has been looked at: from now on a line feed is the terminal's answer. */
    void shown() {
        first = first && !prompt.style().counted();
    }

    private void echo(int octet) {
        if (prompt.style().echo() && settings.is(LineOption.ECHO)) {
            writer.echo(octet);
        }
    }

    private void put(int octet) {
        if (length == text.length) {
            text = Arrays.copyOf(text, Math.min(prompt.limit(), 2 * length));
        }
        text[length++] = (byte) octet;
    }

    /** What the command makes of the text. */
    Answer answer() {
        return tooLong ? prompt.tooLong() : prompt.entered().apply(Arrays.copyOf(text, length));
    }
}
