package dev.mynah.euicc.isdr;

import java.util.Optional;

/**
 * The number of a profile, 18 to 20 digits (ITU-T E.118). On the card it is 10 bytes, nibbles swapped and filled up with F.
 *
 * @param digits as printed
 */
public record Iccid(String digits) {

    private static final int BYTES = 10;

    /** Checks the digits. */
    public Iccid {
        if (!digits.matches("[0-9]{18,20}")) {
            throw new IllegalArgumentException("iccid: \"" + digits + "\" is not 18 to 20 digits");
        }
    }

    /** Reads the 10 bytes; empty for what is no ICCID. */
    public static Optional<Iccid> parse(byte[] bytes) {
        if (bytes.length != BYTES) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(2 * BYTES);
        for (int i = 0; i < 2 * BYTES; i++) {
            digits.append(Character.forDigit(bytes[i / 2] >> (i % 2 * 4) & 0xF, 16));
        }
        String filled = digits.toString().replaceFirst("f{0,2}$", "");
        return filled.matches("[0-9]{18,20}") ? Optional.of(new Iccid(filled)) : Optional.empty();
    }

    /** The 10 bytes. */
    public byte[] toBytes() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < 2 * BYTES; i++) {
            int nibble = i < digits.length() ? digits.charAt(i) - '0' : 0xF;
            bytes[i / 2] |= (byte) (nibble << (i % 2 * 4));
        }
        return bytes;
    }

    @Override
    public String toString() {
        return digits;
    }
}
