package dev.mynah.network.gsup;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/** Digits two in an octet, the first in the low half, filled with F (TS 29.002 17.7.8, TBCD-STRING). */
public final class TelephonyBcd {

    private static final int FILLER = 0xF;

    private TelephonyBcd() {}

    public static Octets of(String digits) {
        OctetWriter out = new OctetWriter();
        for (int i = 0; i < digits.length(); i += 2) {
            int high = i + 1 < digits.length() ? digits.charAt(i + 1) - '0' : FILLER;
            out.octet(high << 4 | (digits.charAt(i) - '0'));
        }
        return out.toOctets();
    }

    /** The digits; empty where a half octet is none, a filler at the end apart. */
    public static Optional<String> digits(Octets octets) {
        StringBuilder digits = new StringBuilder(octets.length() * 2);
        for (int half = 0; half < octets.length() * 2; half++) {
            int digit = octets.at(half / 2) >> (half % 2 * 4) & 0xF;
            boolean last = half == octets.length() * 2 - 1;
            if (digit == FILLER && last) {
                break;
            }
            if (digit > 9) {
                return Optional.empty();
            }
            digits.append((char) ('0' + digit));
        }
        return Optional.of(digits.toString());
    }
}
