package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;

/**
 * The address of a service centre. TS 24.011 8.2.5.1, 8.2.5.2. A card keeps it the same way in EF.SMSP.
 *
 * @param kind type of number and numbering plan, {@code 91} for an international telephone number
 * @param digits up to 20 of {@code 0-9*#abc}; none when there is no address
 */
public record RpAddress(int kind, String digits) {

    /** No address, as in the direction in which there is none. */
    public static final RpAddress NONE = new RpAddress(0, "");

    private static final int INTERNATIONAL = 0x91;
    private static final int UNKNOWN = 0x81;
    private static final int FILLER = 0xF;
    private static final int MOST_OCTETS = 11;
    private static final String DIGITS = "0123456789*#abc";

    /** Refuses what can't be coded. */
    public RpAddress {
        if (digits.length() > 20 || !digits.chars().allMatch(it -> DIGITS.indexOf(it) >= 0)) {
            throw new IllegalArgumentException("not a number of up to 20 digits: " + digits);
        }
    }

    /** A telephone number, international when it begins with {@code +}. */
    public static RpAddress number(String number) {
        return number.startsWith("+")
                ? new RpAddress(INTERNATIONAL, number.substring(1))
                : new RpAddress(UNKNOWN, number);
    }

    /** As a person writes it. */
    public String display() {
        return (kind & 0x70) == 0x10 ? "+" + digits : digits;
    }

    static RpAddress read(OctetReader in) {
        int length = in.octet();
        if (length == 0) {
            return NONE;
        }
        if (length > MOST_OCTETS) {
            throw in.malformed("address of " + length + " octets");
        }
        int kind = in.octet();
        StringBuilder digits = new StringBuilder(20);
        for (int i = 1; i < length; i++) {
            int octet = in.octet();
            append(digits, octet & 0xF, in);
            if (octet >> 4 != FILLER) {
                append(digits, octet >> 4, in);
            } else if (i != length - 1) {
                throw in.malformed("filler within an address");
            }
        }
        return new RpAddress(kind, digits.toString());
    }

    private static void append(StringBuilder digits, int digit, OctetReader in) {
        if (digit == FILLER) {
            throw in.malformed("filler within an address");
        }
        digits.append(DIGITS.charAt(digit));
    }

    void write(OctetWriter out) {
        if (equals(NONE)) {
            out.octet(0);
            return;
        }
        out.octet(1 + (digits.length() + 1) / 2).octet(kind);
        for (int i = 0; i < digits.length(); i += 2) {
            int high = i + 1 < digits.length() ? DIGITS.indexOf(digits.charAt(i + 1)) : FILLER;
            out.octet(high << 4 | DIGITS.indexOf(digits.charAt(i)));
        }
    }
}
