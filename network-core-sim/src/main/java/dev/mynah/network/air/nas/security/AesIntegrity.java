package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;

/** 128-EIA2: AES in CMAC mode over COUNT, BEARER, DIRECTION and the message. TS 33.401 B.2.3. */
final class AesIntegrity implements Integrity {

    private static final int HEADER = 8;

    private final AesCmac cmac;

    AesIntegrity(NasKey key) {
        cmac = new AesCmac(key.reveal());
    }

    @Override
    public int mac(int count, int bearer, Direction direction, byte[] octets) {
        return mac(count, bearer, direction, octets, octets.length * 8);
    }

    /** As {@link #mac}, over the first {@code bits} bits. */
    int mac(int count, int bearer, Direction direction, byte[] octets, int bits) {
        byte[] input = AesCmac.room(HEADER * 8 + bits);
        Aes.put(input, 0, count);
        input[Integer.BYTES] = (byte) (bearer << 3 | direction.bit() << 2);
        System.arraycopy(octets, 0, input, HEADER, (bits + 7) / 8);
        return Aes.word(input, cmac.compute(input, HEADER * 8 + bits));
    }
}
