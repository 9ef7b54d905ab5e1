package dev.mynah.euicc.aka;

/**
 * How long the outputs of TUAK are, in bits (TS 35.231 5.2). An AUTN has room for a MAC of 64 bits only (TS 33.102 6.3.2).
 *
 * @param mac 64, 128 or 256
 * @param res 32, 64, 128 or 256
 * @param ck 128 or 256
 * @param ik 128 or 256
 */
public record TuakLengths(int mac, int res, int ck, int ik) {

    /** MAC of 64, RES of 32, CK and IK of 128 bits, which a package's algorithmOptions of 00 mean. */
    public static final TuakLengths SHORTEST = new TuakLengths(64, 32, 128, 128);

    /** Checks the lengths. */
    public TuakLengths {
        if (mac != 64 && mac != 128 && mac != 256) {
            throw new IllegalArgumentException("mac: " + mac + " bits are not 64, 128 or 256");
        }
        if (res != 32 && res != 64 && res != 128 && res != 256) {
            throw new IllegalArgumentException("res: " + res + " bits are not 32, 64, 128 or 256");
        }
        if (ck != 128 && ck != 256) {
            throw new IllegalArgumentException("ck: " + ck + " bits are not 128 or 256");
        }
        if (ik != 128 && ik != 256) {
            throw new IllegalArgumentException("ik: " + ik + " bits are not 128 or 256");
        }
    }

    /**
     * The lengths in a profile package's algorithmOptions: bits 1 to 3 RES (0 for 32, then doubling), bits 4 and 5 MAC (0 for 64,
     * then doubling), bit 6 CK and bit 7 IK (1 for 256). What is beyond the longest means the longest.
     */
    public static TuakLengths of(int algorithmOptions) {
        return new TuakLengths(
                64 << Math.min(algorithmOptions >> 3 & 3, 2),
                32 << Math.min(algorithmOptions & 7, 3),
                (algorithmOptions & 0x20) != 0 ? 256 : 128,
                (algorithmOptions & 0x40) != 0 ? 256 : 128);
    }

    /** The algorithmOptions that say so. */
    public int algorithmOptions() {
        return Integer.numberOfTrailingZeros(res / 32)
                | Integer.numberOfTrailingZeros(mac / 64) << 3
                | (ck == 256 ? 0x20 : 0)
                | (ik == 256 ? 0x40 : 0);
    }
}
