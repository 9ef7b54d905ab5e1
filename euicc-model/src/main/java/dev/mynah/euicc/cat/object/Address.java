package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.file.content.SwappedDigits;
import java.util.Optional;

/**
 * A number to dial, or a supplementary service control string (TS 102 223 8.1, 8.14).
 *
 * @param numbering type of number and numbering plan
 * @param digits 0..9, *, #, p (pause), w, e
 */
public record Address(int numbering, String digits) {

    private static final int INTERNATIONAL = 0x91;
    private static final int UNKNOWN = 0x81;

    /** A number as it is written, + in front when it is international. */
    public static Address of(String number) {
        return number.startsWith("+") ? new Address(INTERNATIONAL, number.substring(1)) : new Address(UNKNOWN, number);
    }

    /** A control string, whose type of number says nothing. */
    public static Address controlString(String digits) {
        return new Address(0xFF, digits);
    }

    /** The number as it is written. */
    public String number() {
        return (numbering & 0x70) == 0x10 ? "+" + digits : digits;
    }

    /** Type of number and numbering plan, then the digits. */
    public byte[] encode() {
        byte[] number = SwappedDigits.encode(digits, (digits.length() + 1) / 2);
        byte[] bytes = new byte[1 + number.length];
        bytes[0] = (byte) numbering;
        System.arraycopy(number, 0, bytes, 1, number.length);
        return bytes;
    }

    static Optional<Address> decode(byte[] bytes) {
        return bytes.length < 1
                ? Optional.empty()
                : Optional.of(new Address(bytes[0] & 0xFF, SwappedDigits.decode(bytes, 1, bytes.length)));
    }
}
