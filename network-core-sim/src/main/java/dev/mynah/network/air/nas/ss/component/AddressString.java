package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;

/**
 * A telephone number. TS 29.002 17.7.8, AddressString.
 *
 * @param kind the first octet, {@code 91} for international telephone numbers, {@code 81} for such as are dialled
 * @param digits up to 38 of {@code 0-9*#abc}
 */
public record AddressString(int kind, String digits) {

    private static final int INTERNATIONAL = 0x91;
    private static final int UNKNOWN = 0x81;
    private static final String DIGITS = "0123456789*#abc";
    private static final int FILLER = 0xF;
    private static final int MOST_DIGITS = 38;

    /** Refuses what can't be coded. */
    public AddressString {
        if (digits.length() > MOST_DIGITS || !digits.chars().allMatch(it -> DIGITS.indexOf(it) >= 0)) {
            throw new IllegalArgumentException("number: \"" + digits + "\" is not up to 38 digits");
        }
    }

    /** A number as a person writes it, international when it begins with {@code +}. */
    public static AddressString number(String number) {
        return number.startsWith("+")
                ? new AddressString(INTERNATIONAL, number.substring(1))
                : new AddressString(UNKNOWN, number);
    }

    /** As a person writes it. */
    public String display() {
        return (kind & 0x70) == 0x10 ? "+" + digits : digits;
    }

    /** Reads one. Never throws. */
    public static Decoded<AddressString> decode(Octets octets) {
        return octets.decode(AddressString::read);
    }

    static AddressString read(OctetReader in) {
        int kind = in.octet();
        StringBuilder digits = new StringBuilder();
        while (in.hasMore()) {
            int octet = in.octet();
            append(digits, octet & 0xF, in);
            if (octet >> 4 != FILLER) {
                append(digits, octet >> 4, in);
            } else if (in.hasMore()) {
                throw in.malformed("filler within a number");
            }
        }
        return new AddressString(kind, digits.toString());
    }

    private static void append(StringBuilder digits, int digit, OctetReader in) {
        if (digit == FILLER || digits.length() == MOST_DIGITS) {
            throw in.malformed("no number");
        }
        digits.append(DIGITS.charAt(digit));
    }

    /** Its octets. */
    public Octets encode() {
        OctetWriter out = new OctetWriter().octet(kind);
        for (int i = 0; i < digits.length(); i += 2) {
            int high = i + 1 < digits.length() ? DIGITS.indexOf(digits.charAt(i + 1)) : FILLER;
            out.octet(high << 4 | DIGITS.indexOf(digits.charAt(i)));
        }
        return out.toOctets();
    }
}
