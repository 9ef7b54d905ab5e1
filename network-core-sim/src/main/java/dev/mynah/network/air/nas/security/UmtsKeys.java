package dev.mynah.network.air.nas.security;

import java.util.Arrays;

/** CK and IK, the keys of a connection in UTRAN, of which GSM's is made as well. TS 33.102 6.3. */
public final class UmtsKeys extends Secret {
    private static final int HALF = 16;

    private UmtsKeys(byte[] octets) {
        super(octets, 2 * HALF);
    }

    /** @param octets CK, then IK */
    static UmtsKeys of(byte[] octets) {
        return new UmtsKeys(octets);
    }

    /**
     * @param ck 16 octets
     * @param ik 16 octets
     */
    public static UmtsKeys of(byte[] ck, byte[] ik) {
        byte[] both = Arrays.copyOf(ck, ck.length + ik.length);
        System.arraycopy(ik, 0, both, ck.length, ik.length);
        return new UmtsKeys(both);
    }

    public byte[] ck() {
        return Arrays.copyOf(reveal(), HALF);
    }

    public byte[] ik() {
        return Arrays.copyOfRange(reveal(), HALF, 2 * HALF);
    }
}
