package dev.mynah.testbed.benchmarks;

import dev.mynah.euicc.aka.AuthenticationVector;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SubscriberKey;
import java.security.GeneralSecurityException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An authentication vector against its bound: seven AES blocks, encrypted one at a time and with the key schedule already
 * made, is what TS 35.206 needs for OPc, TEMP and OUT1 to OUT5. A vector that is given OPc and needs no f5* gets by
 * with five.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class MilenageBenchmark {
    private final Random random = new Random(35206);
    private final Milenage milenage = Milenage.of(SubscriberKey.ofOpc(octets(), octets()));
    private final byte[] rand = octets();
    private final byte[] block = octets();
    private final Cipher aes;
    private long sqn;

    public MilenageBenchmark() {
        try {
            aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(octets(), "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] octets() {
        byte[] octets = new byte[16];
        random.nextBytes(octets);
        return octets;
    }

    /** One complete vector: RAND, XRES, CK, IK, AUTN. */
    @Benchmark
    public AuthenticationVector vector() {
        return milenage.vector(rand, sqn += 32, 0x8000);
    }

    /** The bound. */
    @Benchmark
    public byte[] sevenAesBlocks() throws ShortBufferException {
        for (int i = 0; i < 7; i++) {
            aes.update(block, 0, 16, block, 0);
        }
        return block;
    }
}
