package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import java.nio.ByteBuffer;
import org.bouncycastle.crypto.engines.Zuc128Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** 128-EIA3: ZUC. TS 33.401 B.2.4. */
final class ZucIntegrity implements Integrity {

    private final NasKey key;

    ZucIntegrity(NasKey key) {
        this.key = key;
    }

    @Override
    public int mac(int count, int bearer, Direction direction, byte[] octets) {
        return mac(count, bearer, direction, octets, octets.length * 8);
    }

    /** As {@link #mac}, over the first {@code bits} bits. */
    int mac(int count, int bearer, Direction direction, byte[] octets, int bits) {
        int words = (bits + 31) / 32 + 2;
        int[] keystream = keystream(count, bearer, direction, words);
        int code = 0;
        for (int bit = 0; bit < bits; bit++) {
            if ((octets[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                code ^= window(keystream, bit);
            }
        }
        return code ^ window(keystream, bits) ^ keystream[words - 1];
    }

    private static int window(int[] keystream, int bit) {
        int word = keystream[bit / 32];
        return bit % 32 == 0 ? word : word << bit % 32 | keystream[bit / 32 + 1] >>> (32 - bit % 32);
    }

    private int[] keystream(int count, int bearer, Direction direction, int words) {
        byte[] half =
                ByteBuffer.allocate(8).putInt(count).put((byte) (bearer << 3)).array();
        byte[] iv = ByteBuffer.allocate(16).put(half).put(half).array();
        iv[8] ^= (byte) (direction.bit() << 7);
        iv[14] ^= (byte) (direction.bit() << 7);
        Zuc128Engine engine = new Zuc128Engine();
        engine.init(true, new ParametersWithIV(new KeyParameter(key.reveal()), iv));
        byte[] octets = new byte[words * 4];
        engine.processBytes(octets, 0, octets.length, octets, 0);
        int[] keystream = new int[words];
        ByteBuffer.wrap(octets).asIntBuffer().get(keystream);
        return keystream;
    }
}
