package dev.mynah.network.air.nas.security;

import java.util.Arrays;

/** The key a UE and its home network share after authentication in 5GS. TS 33.501 6.2.1. */
public final class Kausf extends Secret {

    /** Octets. */
    public static final int LENGTH = 32;

    private static final int FC_KAUSF = 0x6A;
    private static final int FC_KSEAF = 0x6C;

    private Kausf(byte[] octets) {
        super(octets, LENGTH);
    }

    /** A key that was derived before and kept, or came of EAP-AKA', 32 octets. */
    public static Kausf of(byte[] octets) {
        return new Kausf(octets);
    }

    /**
     * What 5G-AKA gives. TS 33.501 A.2.
     *
     * @param ck the ciphering key, 16 octets
     * @param ik the integrity key, 16 octets
     * @param sqnXorAk the first six octets of AUTN
     */
    public static Kausf derive(byte[] ck, byte[] ik, ServingNetworkName serving, byte[] sqnXorAk) {
        return new Kausf(KeyDerivation.derive(both(ck, ik), FC_KAUSF, serving.octets(), sqnXorAk));
    }

    /** The key of the serving network. TS 33.501 A.6. */
    public Kseaf kseaf(ServingNetworkName serving) {
        return new Kseaf(KeyDerivation.derive(reveal(), FC_KSEAF, serving.octets()));
    }

    static byte[] both(byte[] ck, byte[] ik) {
        byte[] key = Arrays.copyOf(ck, ck.length + ik.length);
        System.arraycopy(ik, 0, key, ck.length, ik.length);
        return key;
    }
}
