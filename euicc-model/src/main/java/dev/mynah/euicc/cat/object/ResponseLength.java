package dev.mynah.euicc.cat.object;

import java.util.Optional;

/**
 * How many characters the user may give (TS 102 223 8.11).
 *
 * @param least 0..255
 * @param most 255 for no limit
 */
public record ResponseLength(int least, int most) {

    byte[] encode() {
        return new byte[] {(byte) least, (byte) most};
    }

    static Optional<ResponseLength> decode(byte[] bytes) {
        return bytes.length != 2 || (bytes[0] & 0xFF) > (bytes[1] & 0xFF)
                ? Optional.empty()
                : Optional.of(new ResponseLength(bytes[0] & 0xFF, bytes[1] & 0xFF));
    }
}
