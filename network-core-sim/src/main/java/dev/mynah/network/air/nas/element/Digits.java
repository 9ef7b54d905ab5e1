package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/** The digits of a mobile identity: the first one shares its octet with the kind of identity. TS 24.008 10.5.1.4. */
final class Digits {

    private static final int ODD = 0x8;
    private static final int FILLER = 0xF;

    private Digits() {}

    /** Checks what this side wants to send. */
    static void check(String name, String digits, int min, int max) {
        if (digits.length() < min || digits.length() > max || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(name + ": " + min + " to " + max + " digits");
        }
    }

    static String read(OctetReader in, int min, int max) {
        int first = in.octet();
        var digits = new StringBuilder(16);
        append(digits, first >> 4, in);
        while (in.hasMore()) {
            int octet = in.octet();
            append(digits, octet & 0xF, in);
            boolean last = !in.hasMore() && (first & ODD) == 0;
            if (!last) {
                append(digits, octet >> 4, in);
            } else if (octet >> 4 != FILLER) {
                throw in.malformed("filler " + Integer.toHexString(octet >> 4));
            }
        }
        if (digits.length() < min || digits.length() > max) {
            throw in.malformed(digits.length() + " digits, allowed " + min + " to " + max);
        }
        return digits.toString();
    }

    static void write(int kind, String digits, OctetWriter out) {
        boolean odd = digits.length() % 2 == 1;
        out.octet((digits.charAt(0) - '0') << 4 | (odd ? ODD : 0) | kind);
        for (int i = 1; i < digits.length(); i += 2) {
            int high = i + 1 < digits.length() ? digits.charAt(i + 1) - '0' : FILLER;
            out.octet(high << 4 | (digits.charAt(i) - '0'));
        }
    }

    private static void append(StringBuilder digits, int value, OctetReader in) {
        if (value > 9) {
            throw in.malformed("digit " + Integer.toHexString(value));
        }
        digits.append((char) ('0' + value));
    }
}
