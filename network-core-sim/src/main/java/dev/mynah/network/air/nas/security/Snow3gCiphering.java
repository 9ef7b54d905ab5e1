package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;

/** 128-EEA1: SNOW 3G, the same as UEA2. TS 33.401 B.1.2. */
final class Snow3gCiphering implements Ciphering {

    private final NasKey key;

    Snow3gCiphering(NasKey key) {
        this.key = key;
    }

    @Override
    public byte[] apply(int count, int bearer, Direction direction, byte[] octets) {
        int mixed = bearer << 27 | direction.bit() << 26;
        Snow3g keystream = new Snow3g(key.reveal(), mixed, count, mixed, count);
        byte[] out = octets.clone();
        int word = 0;
        for (int i = 0; i < out.length; i++) {
            word = i % 4 == 0 ? keystream.next() : word << 8;
            out[i] ^= (byte) (word >>> 24);
        }
        return out;
    }
}
