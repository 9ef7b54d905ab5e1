package dev.mynah.euicc.cat.object;

import java.util.Arrays;
import java.util.Optional;

/**
 * What carries the data of a channel (TS 102 223 8.52, TS 31.111 8.52).
 *
 * @param type 01 CSD, 02 GPRS, 03 the default one of the network, 0B E-UTRAN
 * @param parameters as the type defines
 */
public record BearerDescription(int type, byte[] parameters) {

    /** The network's default bearer, nothing more said. */
    public static final BearerDescription DEFAULT = new BearerDescription(0x03, new byte[0]);

    byte[] encode() {
        byte[] bytes = new byte[1 + parameters.length];
        bytes[0] = (byte) type;
        System.arraycopy(parameters, 0, bytes, 1, parameters.length);
        return bytes;
    }

    static Optional<BearerDescription> decode(byte[] bytes) {
        return bytes.length < 1
                ? Optional.empty()
                : Optional.of(new BearerDescription(bytes[0] & 0xFF, Arrays.copyOfRange(bytes, 1, bytes.length)));
    }
}
