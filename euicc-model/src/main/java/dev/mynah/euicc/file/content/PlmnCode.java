package dev.mynah.euicc.file.content;

import java.util.Optional;

/** A PLMN in 3 bytes: MCC and MNC, whose third digit is F when there are two (TS 24.008 10.5.1.3). */
public final class PlmnCode {

    /** How many bytes it takes. */
    public static final int LENGTH = 3;

    private PlmnCode() {}

    /** 5 or 6 digits to bytes. */
    public static byte[] encode(String plmn) {
        char third = plmn.length() == 6 ? plmn.charAt(5) : '?';
        return SwappedDigits.encode(plmn.substring(0, 3) + third + plmn.substring(3, 5), LENGTH);
    }

    /** 5 or 6 digits, or nothing for an empty or senseless entry. */
    public static Optional<String> decode(byte[] bytes, int at) {
        if (at + LENGTH > bytes.length) {
            return Optional.empty();
        }
        int third = bytes[at + 1] >> 4 & 0xF;
        int[] halves = {bytes[at], bytes[at] >> 4, bytes[at + 1], bytes[at + 2], bytes[at + 2] >> 4, third};
        char[] digits = new char[third == 0xF ? 5 : 6];
        for (int i = 0; i < digits.length; i++) {
            int digit = halves[i] & 0xF;
            if (digit > 9) {
                return Optional.empty();
            }
            digits[i] = (char) ('0' + digit);
        }
        return Optional.of(new String(digits));
    }
}
