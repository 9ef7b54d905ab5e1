package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The key a UE and an AMF share; those of NAS and of the base station come from it. TS 33.501 6.2.1. */
public final class Kamf extends Secret {

    /** Octets. */
    public static final int LENGTH = 32;

    private static final int FC_NAS = 0x69;
    private static final int FC_KGNB = 0x6E;
    private static final int FC_MAPPED_KASME = 0x73;
    private static final int TYPE_CIPHERING = 1;
    private static final int TYPE_INTEGRITY = 2;
    private static final byte ACCESS_3GPP = 1;

    Kamf(byte[] octets) {
        super(octets, LENGTH);
    }

    /** A key that was derived before and kept, 32 octets. */
    public static Kamf of(byte[] octets) {
        return new Kamf(octets);
    }

    /** KNASenc; the 5G algorithms have the identifiers of those of EPS. TS 33.501 A.8. */
    public NasKey ciphering(Eea algorithm) {
        return nasKey(TYPE_CIPHERING, algorithm.id());
    }

    /** KNASint. TS 33.501 A.8. */
    public NasKey integrity(Eia algorithm) {
        return nasKey(TYPE_INTEGRITY, algorithm.id());
    }

    /**
     * The base station's key over 3GPP access. TS 33.501 A.9.
     *
     * @param uplinkCount the NAS COUNT of the uplink message that led to it
     */
    public Kgnb kgnb(int uplinkCount) {
        byte[] count = ByteBuffer.allocate(Integer.BYTES).putInt(uplinkCount).array();
        return new Kgnb(KeyDerivation.derive(reveal(), FC_KGNB, count, new byte[] {ACCESS_3GPP}));
    }

    /**
     * The key a UE has in EPS when it goes there in idle mode. TS 33.501 A.14.1.
     *
     * @param uplinkCount of the update request the UE sent there
     */
    public Kasme kasme(int uplinkCount) {
        byte[] count = ByteBuffer.allocate(Integer.BYTES).putInt(uplinkCount).array();
        return Kasme.of(KeyDerivation.derive(reveal(), FC_MAPPED_KASME, count));
    }

    private NasKey nasKey(int type, int algorithm) {
        byte[] derived =
                KeyDerivation.derive(reveal(), FC_NAS, new byte[] {(byte) type}, new byte[] {(byte) algorithm});
        return NasKey.of(Arrays.copyOfRange(derived, derived.length - NasKey.LENGTH, derived.length));
    }
}
