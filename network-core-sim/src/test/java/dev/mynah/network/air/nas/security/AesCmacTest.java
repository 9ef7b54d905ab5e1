package dev.mynah.network.air.nas.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.macs.CMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/**
 * NAS needs CMAC over messages of any number of bits for the published sets, which libraries do not do; over whole octets
 * it must agree with one that is trusted.
 */
class AesCmacTest {
    private static final long SEED = 38;

    @Test
    void over_whole_octets_it_agrees_with_bouncy_castle() {
        Random random = new Random(SEED);
        byte[] key = new byte[16];
        for (int length = 0; length < 200; length++) {
            byte[] message = new byte[length];
            random.nextBytes(key);
            random.nextBytes(message);
            CMac trusted = new CMac(AESEngine.newInstance());
            trusted.init(new KeyParameter(key));
            trusted.update(message, 0, length);
            byte[] expected = new byte[16];
            trusted.doFinal(expected, 0);
            assertThat(new AesCmac(key).of(message, length * 8))
                    .as("seed %d, %d octets", SEED, length)
                    .isEqualTo(expected);
        }
    }
}
