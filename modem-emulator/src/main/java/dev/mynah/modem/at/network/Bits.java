package dev.mynah.modem.at.network;

import dev.mynah.at.syntax.StringParameter;

/** Octets and half octets as strings of bits, as commands for power saving write them. TS 27.007 7.38, 7.40. */
final class Bits {
    private static final int OCTET = 8;

    private Bits() {}

    static StringParameter parameter(String name, int bits) {
        return StringParameter.of(name, bits).optional().unlisted();
    }

    static boolean wellFormed(String written, int bits) {
        return written.length() == bits && written.chars().allMatch(c -> c == '0' || c == '1');
    }

    static int number(String written) {
        return Integer.parseInt(written, 2);
    }

    static String of(int number, int bits) {
        String digits = Integer.toBinaryString(number);
        return "0".repeat(Math.max(0, bits - digits.length())) + digits;
    }

    static String octet(int number) {
        return of(number, OCTET);
    }
}
