package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** 128-EEA2: AES in counter mode. TS 33.401 B.1.3. */
final class AesCiphering implements Ciphering {

    private static final int BLOCK = 16;

    @Override
    public byte[] apply(NasKey key, int count, int bearer, Direction direction, byte[] octets) {
        byte[] counter = ByteBuffer.allocate(BLOCK)
                .putInt(count)
                .put((byte) (bearer << 3 | direction.bit() << 2))
                .array();
        try {
            var cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.reveal(), "AES"), new IvParameterSpec(counter));
            return cipher.doFinal(octets);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JRE has AES in counter mode", e);
        }
    }
}
