package dev.mynah.euicc.isdr;

import java.math.BigInteger;
import java.util.HexFormat;

/**
 * The number of an eUICC: 32 digits of which the last two check the rest, so that the whole modulo 97 is 1 (SGP.29).
 *
 * @param digits all 32
 */
public record Eid(String digits) {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** Checks the digits. */
    public Eid {
        if (!digits.matches("[0-9]{32}")) {
            throw new IllegalArgumentException("eid: \"" + digits + "\" is not 32 digits");
        }
        if (!new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE)) {
            throw new IllegalArgumentException("eid: \"" + digits + "\" has wrong check digits");
        }
    }

    /** The EID that begins with these 30 digits. */
    public static Eid withCheckDigits(String first30) {
        if (!first30.matches("[0-9]{30}")) {
            throw new IllegalArgumentException("eid: \"" + first30 + "\" is not 30 digits");
        }
        int check = 98 - new BigInteger(first30 + "00").mod(MODULUS).intValue();
        return new Eid(first30 + check / 10 + check % 10);
    }

    /** 16 bytes, two digits each, not swapped. */
    public byte[] toBytes() {
        return HexFormat.of().parseHex(digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
