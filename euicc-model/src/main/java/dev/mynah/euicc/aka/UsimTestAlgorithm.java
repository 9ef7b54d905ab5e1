package dev.mynah.euicc.aka;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The test algorithm for USIMs (TS 34.108 8.1.2): everything is K XOR RAND, turned by some octets. It proves nothing to anybody;
 * test equipment uses it, since it needs no more than a K.
 */
final class UsimTestAlgorithm implements AlgorithmSet {

    private static final int LENGTH = 16;

    private final byte[] k;
    private final int resLength;

    private UsimTestAlgorithm(byte[] k, int resLength) {
        if (k.length != LENGTH) {
            throw new IllegalArgumentException("k: " + k.length + " octets, 16 are needed");
        }
        if (resLength < 4 || resLength > LENGTH) {
            throw new IllegalArgumentException("resLength: " + resLength + " is not within 4..16");
        }
        this.k = k.clone();
        this.resLength = resLength;
    }

    /**
     * The functions of one subscriber.
     *
     * @param resLength octets of RES, 4 to 16
     */
    public static UsimTestAlgorithm of(byte[] k, int resLength) {
        return new UsimTestAlgorithm(k, resLength);
    }

    @Override
    public byte[] f1(byte[] rand, long sqn, int amf) {
        ByteBuffer xdout = ByteBuffer.wrap(xdout(rand));
        return ByteBuffer.allocate(8)
                .putLong(xdout.getLong() ^ (sqn << 16 | (amf & 0xFFFF)))
                .array();
    }

    @Override
    public byte[] f1Star(byte[] rand, long sqn, int amf) {
        return f1(rand, sqn, amf);
    }

    @Override
    public AkaKeys f2345(byte[] rand) {
        byte[] xdout = xdout(rand);
        long ak = ByteBuffer.wrap(xdout).getLong(3) >>> 16;
        return new AkaKeys(Arrays.copyOf(xdout, resLength), turned(xdout, 1), turned(xdout, 2), ak);
    }

    /** The same as f5. */
    @Override
    public long f5Star(byte[] rand) {
        return f2345(rand).ak();
    }

    private byte[] xdout(byte[] rand) {
        if (rand.length != LENGTH) {
            throw new IllegalArgumentException("rand: " + rand.length + " octets, 16 are needed");
        }
        byte[] xdout = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            xdout[i] = (byte) (k[i] ^ rand[i]);
        }
        return xdout;
    }

    private static byte[] turned(byte[] octets, int by) {
        byte[] turned = new byte[octets.length];
        for (int i = 0; i < octets.length; i++) {
            turned[i] = octets[(i + by) % octets.length];
        }
        return turned;
    }
}
