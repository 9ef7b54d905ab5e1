package dev.mynah.euicc.pin;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a code looks in an APDU: 8 bytes, ASCII digits filled with FF (TS 102 221 9.5.1). */
public final class PinCode {

    /** The bytes of every code. */
    public static final int LENGTH = 8;

    private static final int SHORTEST = 4;

    private PinCode() {}

    public static byte[] encode(String digits) {
        byte[] code = Arrays.copyOf(digits.getBytes(StandardCharsets.US_ASCII), LENGTH);
        Arrays.fill(code, Math.min(digits.length(), LENGTH), LENGTH, (byte) 0xFF);
        return code;
    }

    /** Whether the bytes can be a new code: 4 to 8 digits and then only FF. */
    public static boolean isWellFormed(byte[] code) {
        int digits = 0;
        while (digits < code.length && code[digits] >= '0' && code[digits] <= '9') {
            digits++;
        }
        for (int i = digits; i < code.length; i++) {
            if (code[i] != (byte) 0xFF) {
                return false;
            }
        }
        return code.length == LENGTH && digits >= SHORTEST;
    }
}
