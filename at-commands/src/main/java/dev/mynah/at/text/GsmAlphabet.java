package dev.mynah.at.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * GSM 7 bit default alphabet and its extension table. TS 23.038 6.2.1. Septets are held one per character, 0 to 127; an
 * extended character is two of them, the first being the escape.
 */
public final class GsmAlphabet {
    private static final int ESCAPE = 0x1B;
    private static final char NONE = '\uFFFF';

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅå"
            + "Δ_ΦΓΛΩΠΨΣΘΞ\uFFFFÆæßÉ"
            + " !\"#¤%&'()*+,-./"
            + "0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNO"
            + "PQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmno"
            + "pqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    /** Septet of each character up to 0x7FF in the low byte, 0x1B in the high byte where it is an extended one. */
    private static final short[] SEPTETS = new short[0x800];

    static {
        Arrays.fill(SEPTETS, (short) -1);
        for (int i = 0; i < BASIC.length(); i++) {
            if (BASIC.charAt(i) != NONE) {
                SEPTETS[BASIC.charAt(i)] = (short) i;
            }
        }
        for (int i = 0; i < EXTENDED.length(); i++) {
            if (EXTENDED.charAt(i) != '€') {
                SEPTETS[EXTENDED.charAt(i)] = (short) (ESCAPE << 8 | EXTENDED_CODES[i]);
            }
        }
    }

    private GsmAlphabet() {}

    /**
     * The text that septets stand for; empty when one is above 127. An escape before a septet without an extended meaning
     * shows that septet's basic character, and a trailing escape shows a space (23.038 6.2.1.1).
     */
    public static Optional<String> decode(String septets) {
        var text = new StringBuilder(septets.length());
        for (int i = 0; i < septets.length(); i++) {
            int septet = septets.charAt(i);
            if (septet > 0x7F) {
                return Optional.empty();
            }
            if (septet != ESCAPE) {
                text.append(BASIC.charAt(septet));
            } else if (i + 1 == septets.length()) {
                text.append(' ');
            } else {
                int next = septets.charAt(++i);
                if (next > 0x7F) {
                    return Optional.empty();
                }
                text.append(extended(next));
            }
        }
        return Optional.of(text.toString());
    }

    /** The septets of a text; a character the alphabet lacks becomes a question mark. */
    public static String encode(String text) {
        var septets = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(c -> {
            int code = septet(c);
            if (code < 0) {
                septets.append('?');
            } else {
                if (code > 0xFF) {
                    septets.append((char) ESCAPE);
                }
                septets.append((char) (code & 0x7F));
            }
        });
        return septets.toString();
    }

    /** Whether every character of a text has septets. */
    public static boolean covers(String text) {
        return text.codePoints().allMatch(c -> septet(c) >= 0);
    }

    private static int septet(int character) {
        if (character == '€') {
            return ESCAPE << 8 | 0x65;
        }
        return character < SEPTETS.length ? SEPTETS[character] : -1;
    }

    private static char extended(int septet) {
        int at = Arrays.binarySearch(EXTENDED_CODES, septet);
        if (at >= 0) {
            return EXTENDED.charAt(at);
        }
        char basic = BASIC.charAt(septet);
        return basic == NONE ? ' ' : basic;
    }
}
