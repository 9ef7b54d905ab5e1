package dev.mynah.euicc.aka;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The TUAK functions for one subscriber (TS 35.231): each is Keccak-f[1600], once or several times, over TOPc, an octet that says
 * which function with which lengths, the algorithm's name, RAND, AMF, SQN and K. Every string goes in and comes out with its last
 * octet first.
 */
public final class Tuak implements AlgorithmSet {

    private static final int RAND = 16;
    private static final int TOP = 32;

    // INSTANCE (TS 35.231 5.2 and 6).
    private static final int F1 = 0x00;
    private static final int F1_STAR = 0x80;
    private static final int F2345 = 0x40;
    private static final int F5_STAR = 0xC0;
    private static final int LONG_CK = 0x04;
    private static final int LONG_IK = 0x02;
    private static final int LONG_K = 0x01;

    private static final byte[] NAME = "TUAK1.0".getBytes(StandardCharsets.US_ASCII);

    // Where each string begins in the state, in octets (TS 35.231 6.1).
    private static final int AT_TOPC = 0;
    private static final int AT_INSTANCE = 32;
    private static final int AT_NAME = 33;
    private static final int AT_RAND = 40;
    private static final int AT_AMF = 56;
    private static final int AT_SQN = 58;
    private static final int AT_K = 64;
    private static final int AT_PADDING = 96;
    private static final int AT_PADDING_END = 135;
    private static final int AT_CK = 32;
    private static final int AT_IK = 64;
    private static final int AT_AK = 96;

    private final byte[] k;
    private final byte[] topc;
    private final TuakLengths lengths;
    private final int iterations;
    private final long[] state = new long[Keccak.LANES];
    private final long[] columns = new long[5];

    private Tuak(byte[] k, byte[] topc, TuakLengths lengths, int iterations) {
        this.k = k.clone();
        this.topc = topc.clone();
        this.lengths = lengths;
        this.iterations = iterations;
        if (k.length != 16 && k.length != 32) {
            throw new IllegalArgumentException("k: " + k.length + " octets, 16 or 32 are needed");
        }
        if (topc.length != TOP) {
            throw new IllegalArgumentException("topc: " + topc.length + " octets, 32 are needed");
        }
        if (iterations < 1 || iterations > 255) {
            throw new IllegalArgumentException("iterations: " + iterations + " is not within 1..255");
        }
    }

    /**
     * The functions of one subscriber.
     *
     * @param k 16 or 32 octets
     * @param topc 32 octets
     * @param iterations how many times the permutation is run, 1 unless the operator wants more
     */
    public static Tuak of(byte[] k, byte[] topc, TuakLengths lengths, int iterations) {
        return new Tuak(k, topc, lengths, iterations);
    }

    /** TOPc of an operator's TOP (TS 35.231 6.2), for one K. */
    public static byte[] topc(byte[] k, byte[] top, int iterations) {
        Tuak tuak = new Tuak(k, top, TuakLengths.SHORTEST, iterations);
        tuak.run(0, new byte[RAND], 0, 0);
        return tuak.out(AT_TOPC, TOP);
    }

    @Override
    public byte[] f1(byte[] rand, long sqn, int amf) {
        run(F1 | macInstance(), rand, sqn, amf);
        return out(0, lengths.mac() / 8);
    }

    @Override
    public byte[] f1Star(byte[] rand, long sqn, int amf) {
        run(F1_STAR | macInstance(), rand, sqn, amf);
        return out(0, lengths.mac() / 8);
    }

    @Override
    public AkaKeys f2345(byte[] rand) {
        int instance = F2345
                // 32 bits are 0, and the others a bit each.
                | (lengths.res() / 64) << 3
                | (lengths.ck() == 256 ? LONG_CK : 0)
                | (lengths.ik() == 256 ? LONG_IK : 0);
        run(instance, rand, 0, 0);
        return new AkaKeys(
                out(0, lengths.res() / 8), out(AT_CK, lengths.ck() / 8), out(AT_IK, lengths.ik() / 8), anonymityKey());
    }

    @Override
    public long f5Star(byte[] rand) {
        run(F5_STAR, rand, 0, 0);
        return anonymityKey();
    }

    private int macInstance() {
        return (lengths.mac() / 64) << 3;
    }

    private void run(int instance, byte[] rand, long sqn, int amf) {
        if (rand.length != RAND) {
            throw new IllegalArgumentException("rand: " + rand.length + " octets, 16 are needed");
        }
        Arrays.fill(state, 0);
        in(AT_TOPC, topc);
        in(AT_INSTANCE, instance | (k.length == 32 ? LONG_K : 0));
        in(AT_NAME, NAME);
        in(AT_RAND, rand);
        in(AT_AMF, amf);
        in(AT_AMF + 1, amf >>> 8);
        for (int i = 0; i < 6; i++) {
            in(AT_SQN + i, (int) (sqn >>> (8 * i)));
        }
        in(AT_K, k);
        in(AT_PADDING, 0x1F);
        in(AT_PADDING_END, 0x80);
        for (int i = 0; i < iterations; i++) {
            Keccak.permute(state, columns);
        }
    }

    private void in(int at, byte[] string) {
        for (int i = 0; i < string.length; i++) {
            in(at + i, string[string.length - 1 - i]);
        }
    }

    private void in(int at, int octet) {
        state[at / 8] |= (octet & 0xFFL) << (8 * (at % 8));
    }

    private byte[] out(int at, int length) {
        byte[] string = new byte[length];
        for (int i = 0; i < length; i++) {
            int from = at + length - 1 - i;
            string[i] = (byte) (state[from / 8] >>> (8 * (from % 8)));
        }
        return string;
    }

    private long anonymityKey() {
        return state[AT_AK / 8] & 0xFFFF_FFFF_FFFFL;
    }
}
