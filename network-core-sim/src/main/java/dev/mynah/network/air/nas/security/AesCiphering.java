package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;

/** 128-EEA2: AES in counter mode. TS 33.401 B.1.3. */
final class AesCiphering implements Ciphering {

    private final Aes aes;

    AesCiphering(NasKey key) {
        aes = new Aes(key.reveal());
    }

    @Override
    public byte[] apply(int count, int bearer, Direction direction, byte[] octets) {
        int blocks = (octets.length + Aes.BLOCK - 1) / Aes.BLOCK;
        byte[] keystream = new byte[blocks * Aes.BLOCK];
        for (int block = 0; block < blocks; block++) {
            int at = block * Aes.BLOCK;
            Aes.put(keystream, at, count);
            keystream[at + Integer.BYTES] = (byte) (bearer << 3 | direction.bit() << 2);
            Aes.put(keystream, at + Aes.BLOCK - Integer.BYTES, block);
            aes.encrypt(keystream, at);
        }
        byte[] out = octets.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] ^= keystream[i];
        }
        return out;
    }
}
