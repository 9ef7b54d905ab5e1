package dev.mynah.euicc.aka;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The rotations r1..r5 and additions c1..c5 of MILENAGE. TS 35.206 4.1 recommends {@link #STANDARD}; an operator may
 * choose its own, and a profile then carries them.
 */
public final class MilenageConstants {

    /** r = 64, 0, 32, 64, 96 and c = 0, 1, 2, 4, 8 (TS 35.206 4.1). */
    public static final MilenageConstants STANDARD = of(new byte[] {64, 0, 32, 64, 96}, standardAdditions());

    private static final int COUNT = 5;

    private final int[] rotation = new int[COUNT];
    private final long[] high = new long[COUNT];
    private final long[] low = new long[COUNT];

    private MilenageConstants() {}

    /**
     * Constants in the shape profiles carry them.
     *
     * @param rotations r1..r5 in bits, one octet each, 0..127
     * @param additions c1..c5, 16 octets each, one after the other
     */
    public static MilenageConstants of(byte[] rotations, byte[] additions) {
        if (rotations.length != COUNT) {
            throw new IllegalArgumentException("rotations: " + rotations.length + " octets, 5 are needed");
        }
        if (additions.length != COUNT * 16) {
            throw new IllegalArgumentException("additions: " + additions.length + " octets, 80 are needed");
        }
        MilenageConstants constants = new MilenageConstants();
        ByteBuffer c = ByteBuffer.wrap(additions);
        for (int i = 0; i < COUNT; i++) {
            if (rotations[i] < 0) {
                throw new IllegalArgumentException("rotations: r" + (i + 1) + " is above 127");
            }
            constants.rotation[i] = rotations[i];
            constants.high[i] = c.getLong();
            constants.low[i] = c.getLong();
        }
        return constants;
    }

    private static byte[] standardAdditions() {
        byte[] c = new byte[COUNT * 16];
        c[31] = 1;
        c[47] = 2;
        c[63] = 4;
        c[79] = 8;
        return c;
    }

    /** r1 to r5, one octet each. */
    public byte[] rotations() {
        byte[] octets = new byte[COUNT];
        for (int i = 0; i < COUNT; i++) {
            octets[i] = (byte) rotation[i];
        }
        return octets;
    }

    /** c1 to c5, 16 octets each, one after the other. */
    public byte[] additions() {
        ByteBuffer octets = ByteBuffer.allocate(COUNT * 16);
        for (int i = 0; i < COUNT; i++) {
            octets.putLong(high[i]).putLong(low[i]);
        }
        return octets.array();
    }

    /** The rotation r(i), in bits; i counts from 1 as in the standard. */
    int rotation(int i) {
        return rotation[i - 1];
    }

    /** The first 8 octets of c(i). */
    long high(int i) {
        return high[i - 1];
    }

    /** The last 8 octets of c(i). */
    long low(int i) {
        return low[i - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MilenageConstants that
                && Arrays.equals(rotation, that.rotation)
                && Arrays.equals(high, that.high)
                && Arrays.equals(low, that.low);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rotation) + Arrays.hashCode(low);
    }
}
