package dev.mynah.euicc.cat.object;

import java.util.Arrays;
import java.util.Optional;

/**
 * An internet address (TS 102 223 8.58).
 *
 * @param octets 4 or 16; none for an address that the network gives
 */
public record OtherAddress(byte[] octets) {

    private static final int IPV4 = 0x21;
    private static final int IPV6 = 0x57;

    byte[] encode() {
        if (octets.length == 0) {
            return octets;
        }
        byte[] bytes = new byte[1 + octets.length];
        bytes[0] = (byte) (octets.length == 4 ? IPV4 : IPV6);
        System.arraycopy(octets, 0, bytes, 1, octets.length);
        return bytes;
    }

    static Optional<OtherAddress> decode(byte[] bytes) {
        boolean valid = bytes.length == 0
                || (bytes.length == 5 && bytes[0] == IPV4)
                || (bytes.length == 17 && bytes[0] == IPV6);
        return valid
                ? Optional.of(new OtherAddress(Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length)))
                : Optional.empty();
    }
}
