package dev.mynah.euicc.file.content;

import java.util.Arrays;

/** Digits two to a byte, the first in the low half, filled with F (TS 24.008 10.5.4.7 and elsewhere). */
public final class SwappedDigits {

    /** What the values 10 to 14 mean in a dialled number (TS 31.102 4.4.2.3, extended BCD). */
    private static final String EXTENDED = "0123456789*#pwe";

    private SwappedDigits() {}

    /** So many bytes, filled with F; a character that is none of the fifteen becomes F too. */
    public static byte[] encode(String digits, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0xFF);
        for (int i = 0; i < digits.length() && i < 2 * length; i++) {
            int value = EXTENDED.indexOf(digits.charAt(i));
            int shift = i % 2 * 4;
            bytes[i / 2] = (byte) ((bytes[i / 2] & ~(0xF << shift)) | (value < 0 ? 0xF : value) << shift);
        }
        return bytes;
    }

    /** The digits up to the first F. */
    public static String decode(byte[] bytes, int from, int to) {
        StringBuilder digits = new StringBuilder(2 * (to - from));
        for (int i = 2 * from; i < 2 * to; i++) {
            int value = bytes[i / 2] >> (i % 2 * 4) & 0xF;
            if (value == 0xF) {
                break;
            }
            digits.append(EXTENDED.charAt(value));
        }
        return digits.toString();
    }

    /** Whether there is nothing but FF. */
    static boolean blank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }
}
