package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/** The digits of a number, two to an octet: TS 24.008 table 10.5.118. */
final class BcdDigits {

    private static final String DIGITS = "0123456789*#abc";
    private static final int FILLER = 0xF;

    private BcdDigits() {}

    static void check(String digits) {
        if (!digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("number: " + digits);
        }
    }

    static String read(OctetReader in) {
        var digits = new StringBuilder();
        while (in.hasMore()) {
            int octet = in.octet();
            append(digits, octet & 0xF, in);
            if (octet >> 4 != FILLER || in.hasMore()) {
                append(digits, octet >> 4, in);
            }
        }
        return digits.toString();
    }

    private static void append(StringBuilder digits, int value, OctetReader in) {
        if (value == FILLER) {
            throw in.malformed("filler within a number");
        }
        digits.append(DIGITS.charAt(value));
    }

    static void write(String digits, OctetWriter out) {
        for (int i = 0; i < digits.length(); i += 2) {
            int high = i + 1 < digits.length() ? DIGITS.indexOf(digits.charAt(i + 1)) : FILLER;
            out.octet(high << 4 | DIGITS.indexOf(digits.charAt(i)));
        }
    }
}
