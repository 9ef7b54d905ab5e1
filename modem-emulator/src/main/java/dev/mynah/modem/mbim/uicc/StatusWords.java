package dev.mynah.modem.mbim.uicc;

import java.util.Arrays;

/** The two status words behind an answer of the card, which Microsoft's extensions have as one number: SW1, then SW2 above it. */
final class StatusWords {
    static final int DONE = 0x90;

    private StatusWords() {}

    static int of(byte[] answer) {
        int length = answer.length;
        return length < 2 ? 0 : (answer[length - 2] & 0xFF) | (answer[length - 1] & 0xFF) << 8;
    }

    /** Those of a status word. */
    static int of(int word) {
        return (word >> 8 & 0xFF) | (word & 0xFF) << 8;
    }

    /** What is before them. */
    static byte[] content(byte[] answer) {
        return Arrays.copyOf(answer, Math.max(0, answer.length - 2));
    }
}
