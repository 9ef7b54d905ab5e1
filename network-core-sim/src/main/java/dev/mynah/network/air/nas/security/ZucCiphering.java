package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import java.nio.ByteBuffer;
import org.bouncycastle.crypto.engines.Zuc128Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** 128-EEA3: ZUC. TS 33.401 B.1.4. */
final class ZucCiphering implements Ciphering {

    private final NasKey key;

    ZucCiphering(NasKey key) {
        this.key = key;
    }

    @Override
    public byte[] apply(int count, int bearer, Direction direction, byte[] octets) {
        byte[] half = ByteBuffer.allocate(8)
                .putInt(count)
                .put((byte) (bearer << 3 | direction.bit() << 2))
                .array();
        byte[] iv = ByteBuffer.allocate(16).put(half).put(half).array();
        Zuc128Engine keystream = new Zuc128Engine();
        keystream.init(true, new ParametersWithIV(new KeyParameter(key.reveal()), iv));
        byte[] out = new byte[octets.length];
        keystream.processBytes(octets, 0, octets.length, out, 0);
        return out;
    }
}
