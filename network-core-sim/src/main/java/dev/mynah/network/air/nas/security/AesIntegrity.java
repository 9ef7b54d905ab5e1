package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import java.nio.ByteBuffer;

/** 128-EIA2: AES in CMAC mode over COUNT, BEARER, DIRECTION and the message. TS 33.401 B.2.3. */
final class AesIntegrity implements Integrity {

    private static final int HEADER = 8;

    @Override
    public int mac(NasKey key, int count, int bearer, Direction direction, byte[] octets) {
        return mac(key, count, bearer, direction, octets, octets.length * 8);
    }

    /** As {@link #mac}, over the first {@code bits} bits. */
    int mac(NasKey key, int count, int bearer, Direction direction, byte[] octets, int bits) {
        byte[] input = ByteBuffer.allocate(HEADER + octets.length)
                .putInt(count)
                .put((byte) (bearer << 3 | direction.bit() << 2))
                .position(HEADER)
                .put(octets)
                .array();
        return ByteBuffer.wrap(AesCmac.of(key.reveal(), input, HEADER * 8 + bits))
                .getInt();
    }
}
