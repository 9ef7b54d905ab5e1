package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import java.nio.ByteBuffer;

/** 128-EEA2: AES in counter mode. TS 33.401 B.1.3. */
final class AesCiphering implements Ciphering {

    private final Aes aes;

    AesCiphering(NasKey key) {
        aes = new Aes(key.reveal());
    }

    @Override
    public byte[] apply(int count, int bearer, Direction direction, byte[] octets) {
        int blocks = (octets.length + Aes.BLOCK - 1) / Aes.BLOCK;
        ByteBuffer counters = ByteBuffer.allocate(blocks * Aes.BLOCK);
        byte[] keystream = counters.array();
        for (int block = 0; block < blocks; block++) {
            counters.putInt(count)
                    .put((byte) (bearer << 3 | direction.bit() << 2))
                    .putInt((block + 1) * Aes.BLOCK - Integer.BYTES, block)
                    .position((block + 1) * Aes.BLOCK);
            aes.encrypt(keystream, block * Aes.BLOCK);
        }
        byte[] out = octets.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] ^= keystream[i];
        }
        return out;
    }
}
