package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/** The GSM 7 bit default alphabet and its packing into octets. TS 23.038 6.1.2 and 6.2.1. */
final class SevenBits {

    private static final int ESCAPE = 0x1B;
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅå"
            + "Δ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ"
            + " !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
            + "¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int[] EXTENDED_CODES = {0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};

    private SevenBits() {}

    static boolean canWrite(String text) {
        return text.chars().allMatch(c -> c != ESCAPE && (BASIC.indexOf(c) >= 0 || EXTENDED.indexOf(c) >= 0));
    }

    /** How many septets {@code text} takes. */
    static int length(String text) {
        return text.length()
                + (int) text.chars().filter(c -> EXTENDED.indexOf(c) >= 0).count();
    }

    static Octets pack(String text) {
        var out = new OctetWriter();
        int bits = 0;
        int filled = 0;
        for (int septet : septets(text)) {
            bits |= septet << filled;
            filled += 7;
            if (filled >= 8) {
                out.octet(bits & 0xFF);
                bits >>= 8;
                filled -= 8;
            }
        }
        return (filled > 0 ? out.octet(bits) : out).toOctets();
    }

    /** The text in the first {@code bitCount} bits. */
    static String unpack(Octets packed, int bitCount) {
        var text = new StringBuilder();
        boolean escaped = false;
        for (int at = 0; at + 7 <= bitCount; at += 7) {
            int low = packed.at(at / 8) >> (at % 8);
            int high = at % 8 > 1 ? packed.at(at / 8 + 1) << (8 - at % 8) : 0;
            int septet = (low | high) & 0x7F;
            if (septet == ESCAPE && !escaped) {
                escaped = true;
            } else {
                text.append(escaped ? extended(septet) : BASIC.charAt(septet));
                escaped = false;
            }
        }
        return text.toString();
    }

    private static int[] septets(String text) {
        int[] septets = new int[length(text)];
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int extended = EXTENDED.indexOf(c);
            if (extended >= 0) {
                septets[next++] = ESCAPE;
                septets[next++] = EXTENDED_CODES[extended];
            } else {
                septets[next++] = BASIC.indexOf(c);
            }
        }
        return septets;
    }

    /** A code the extension table lacks is shown as the basic table has it. TS 23.038 6.2.1.1. */
    private static char extended(int septet) {
        for (int i = 0; i < EXTENDED_CODES.length; i++) {
            if (EXTENDED_CODES[i] == septet) {
                return EXTENDED.charAt(i);
            }
        }
        return septet == ESCAPE ? ' ' : BASIC.charAt(septet);
    }
}
