package dev.mynah.euicc.aka;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * The MILENAGE functions f1..f5, f1* and f5* for one subscriber (TS 35.206). The AES key schedule is computed once, when
 * the object is made; a full vector then costs six AES blocks in two calls.
 *
 * <p>An object works in its own scratch memory: it has one owner and is not shared between threads. SQN and AK are 48-bit
 * values in a {@code long}, AMF is 16 bits of an {@code int}; RAND is always 16 octets.
 */
public final class Milenage implements AlgorithmSet {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int BLOCK = 16;
    private static final long MASK48 = 0xFFFF_FFFF_FFFFL;

    private final Cipher aes;
    private final MilenageConstants constants;
    private final long opcHigh;
    private final long opcLow;
    private final byte[] in = new byte[5 * BLOCK];
    private final byte[] out = new byte[5 * BLOCK];

    // TEMP = E(RAND ^ OPc) of the RAND at work, as two halves.
    private long tempHigh;
    private long tempLow;

    private Milenage(SubscriberKey key, MilenageConstants constants) {
        this.aes = aes(key.k());
        this.constants = constants;
        this.opcHigh = (long) LONGS.get(key.opc(), 0);
        this.opcLow = (long) LONGS.get(key.opc(), 8);
    }

    /** MILENAGE with the constants of TS 35.206 4.1. */
    public static Milenage of(SubscriberKey key) {
        return new Milenage(key, MilenageConstants.STANDARD);
    }

    /** MILENAGE with an operator's own constants. */
    public static Milenage of(SubscriberKey key, MilenageConstants constants) {
        return new Milenage(key, constants);
    }

    @Override
    public AuthenticationVector vector(byte[] rand, long sqn, int amf) {
        temp(rand);
        stageF1(sqn, amf, 0);
        for (int i = 2; i <= 4; i++) {
            stage(i, (i - 1) * BLOCK);
        }
        encrypt(4 * BLOCK);
        AkaKeys keys = keys(BLOCK);
        byte[] macA = Arrays.copyOf(out, 8);
        return new AuthenticationVector(
                rand.clone(), keys.res(), keys.ck(), keys.ik(), new Autn((sqn & MASK48) ^ keys.ak(), amf, macA));
    }

    @Override
    public byte[] f1(byte[] rand, long sqn, int amf) {
        out1(rand, sqn, amf);
        return Arrays.copyOf(out, 8);
    }

    @Override
    public byte[] f1Star(byte[] rand, long sqn, int amf) {
        out1(rand, sqn, amf);
        return Arrays.copyOfRange(out, 8, BLOCK);
    }

    @Override
    public AkaKeys f2345(byte[] rand) {
        temp(rand);
        for (int i = 2; i <= 4; i++) {
            stage(i, (i - 2) * BLOCK);
        }
        encrypt(3 * BLOCK);
        return keys(0);
    }

    @Override
    public long f5Star(byte[] rand) {
        temp(rand);
        stage(5, 0);
        encrypt(BLOCK);
        return first48(0);
    }

    /** OPc of an operator's OP (TS 35.206 4.1), for one K. */
    public static byte[] opc(byte[] k, byte[] op) {
        byte[] opc = new byte[BLOCK];
        encrypt(aes(k), op, opc, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            opc[i] ^= op[i];
        }
        return opc;
    }

    private void out1(byte[] rand, long sqn, int amf) {
        temp(rand);
        stageF1(sqn, amf, 0);
        encrypt(BLOCK);
    }

    private void temp(byte[] rand) {
        if (rand.length != BLOCK) {
            throw new IllegalArgumentException("rand: " + rand.length + " octets, 16 are needed");
        }
        LONGS.set(in, 0, (long) LONGS.get(rand, 0) ^ opcHigh);
        LONGS.set(in, 8, (long) LONGS.get(rand, 8) ^ opcLow);
        encrypt(aes, in, out, BLOCK);
        tempHigh = (long) LONGS.get(out, 0);
        tempLow = (long) LONGS.get(out, 8);
    }

    /** Puts TEMP ^ rot(IN1 ^ OPc, r1) ^ c1 in place; IN1 repeats SQN || AMF, so both its halves are equal. */
    private void stageF1(long sqn, int amf, int at) {
        long in1 = (sqn & MASK48) << 16 | (amf & 0xFFFF);
        stage(1, in1 ^ opcHigh, in1 ^ opcLow, tempHigh, tempLow, at);
    }

    /** Puts rot(TEMP ^ OPc, r(i)) ^ c(i) in place, for i = 2..5. */
    private void stage(int i, int at) {
        stage(i, tempHigh ^ opcHigh, tempLow ^ opcLow, 0, 0, at);
    }

    private void stage(int i, long high, long low, long plusHigh, long plusLow, int at) {
        int r = constants.rotation(i);
        long h = r < 64 ? high : low;
        long l = r < 64 ? low : high;
        int bits = r & 63;
        long rotatedHigh = bits == 0 ? h : h << bits | l >>> (64 - bits);
        long rotatedLow = bits == 0 ? l : l << bits | h >>> (64 - bits);
        LONGS.set(in, at, rotatedHigh ^ constants.high(i) ^ plusHigh);
        LONGS.set(in, at + 8, rotatedLow ^ constants.low(i) ^ plusLow);
    }

    /** Encrypts the staged blocks and adds OPc to each: OUT(i) = E(...) ^ OPc. */
    private void encrypt(int length) {
        encrypt(aes, in, out, length);
        for (int at = 0; at < length; at += BLOCK) {
            LONGS.set(out, at, (long) LONGS.get(out, at) ^ opcHigh);
            LONGS.set(out, at + 8, (long) LONGS.get(out, at + 8) ^ opcLow);
        }
    }

    /** RES and AK from OUT2, CK from OUT3, IK from OUT4, which stand one after the other. */
    private AkaKeys keys(int out2) {
        return new AkaKeys(
                Arrays.copyOfRange(out, out2 + 8, out2 + BLOCK),
                Arrays.copyOfRange(out, out2 + BLOCK, out2 + 2 * BLOCK),
                Arrays.copyOfRange(out, out2 + 2 * BLOCK, out2 + 3 * BLOCK),
                first48(out2));
    }

    private long first48(int at) {
        return (long) LONGS.get(out, at) >>> 16;
    }

    private static Cipher aes(byte[] k) {
        try {
            Cipher aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(k, "AES"));
            return aes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES/ECB/NoPadding for 128-bit keys", e);
        }
    }

    private static void encrypt(Cipher aes, byte[] in, byte[] out, int length) {
        try {
            aes.update(in, 0, length, out, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES refused whole blocks", e);
        }
    }
}
