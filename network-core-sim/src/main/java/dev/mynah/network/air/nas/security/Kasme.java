package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The key a UE and a serving network share after authentication; all others come from it. TS 33.401 6.2. */
public final class Kasme extends Secret {

    /** Octets. */
    public static final int LENGTH = 32;

    private static final int FC_KASME = 0x10;
    private static final int FC_KENB = 0x11;
    private static final int FC_NAS = 0x15;
    private static final int FC_NAS_TOKEN = 0x17;
    private static final int FC_MAPPED_KASME = 0x19;
    private static final int FC_MAPPED_CK_IK = 0x1B;
    private static final int FC_MAPPED_KAMF = 0x75;
    private static final int TYPE_CIPHERING = 1;
    private static final int TYPE_INTEGRITY = 2;

    private Kasme(byte[] octets) {
        super(octets, LENGTH);
    }

    /** A key that was derived before and kept, 32 octets. */
    public static Kasme of(byte[] octets) {
        return new Kasme(octets);
    }

    /**
     * What an authentication gives. TS 33.401 A.2.
     *
     * @param ck the ciphering key, 16 octets
     * @param ik the integrity key, 16 octets
     * @param serving the network the UE is in
     * @param sqnXorAk the first six octets of AUTN
     */
    public static Kasme derive(byte[] ck, byte[] ik, Plmn serving, byte[] sqnXorAk) {
        byte[] key = Arrays.copyOf(ck, ck.length + ik.length);
        System.arraycopy(ik, 0, key, ck.length, ik.length);
        return new Kasme(KeyDerivation.derive(key, FC_KASME, serving.octets(), sqnXorAk));
    }

    /**
     * What a UE and an MME make of the keys the UE has from GSM or UTRAN. TS 33.401 A.11.
     *
     * @param nonceUe four octets, the UE's chance
     * @param nonceMme four octets, the MME's
     */
    public static Kasme mapped(UmtsKeys keys, byte[] nonceUe, byte[] nonceMme) {
        return new Kasme(KeyDerivation.derive(keys.reveal(), FC_MAPPED_KASME, nonceUe, nonceMme));
    }

    /** What a UE shows its MME when it is in GSM or UTRAN, and the keys it has there. TS 33.401 9.1.1, A.9, A.13. */
    public NasToken nasToken(int uplinkCount) {
        byte[] token = KeyDerivation.derive(reveal(), FC_NAS_TOKEN, count(uplinkCount));
        int bits = (token[LENGTH - 2] & 0xFF) << 8 | (token[LENGTH - 1] & 0xFF);
        return new NasToken(bits, UmtsKeys.of(KeyDerivation.derive(reveal(), FC_MAPPED_CK_IK, count(uplinkCount))));
    }

    /**
     * The key a UE has in 5GS when it comes there in idle mode. TS 33.501 A.15.1.
     *
     * @param uplinkCount of the update request that goes within the registration request
     */
    public Kamf kamf(int uplinkCount) {
        return Kamf.of(KeyDerivation.derive(reveal(), FC_MAPPED_KAMF, count(uplinkCount)));
    }

    private static byte[] count(int count) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(count).array();
    }

    /** KNASenc. TS 33.401 A.7. */
    public NasKey ciphering(Eea algorithm) {
        return nasKey(TYPE_CIPHERING, algorithm.id());
    }

    /** KNASint. TS 33.401 A.7. */
    public NasKey integrity(Eia algorithm) {
        return nasKey(TYPE_INTEGRITY, algorithm.id());
    }

    /**
     * The base station's key. TS 33.401 A.3.
     *
     * @param uplinkCount the NAS COUNT of the uplink message that led to it
     */
    public Kenb kenb(int uplinkCount) {
        return new Kenb(KeyDerivation.derive(reveal(), FC_KENB, count(uplinkCount)));
    }

    private NasKey nasKey(int type, int algorithm) {
        byte[] derived =
                KeyDerivation.derive(reveal(), FC_NAS, new byte[] {(byte) type}, new byte[] {(byte) algorithm});
        return NasKey.of(Arrays.copyOfRange(derived, derived.length - NasKey.LENGTH, derived.length));
    }
}
