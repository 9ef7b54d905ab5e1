package dev.mynah.network.air;

import java.security.MessageDigest;

/**
 * The keys both ends of a GSM or UTRAN connection protect it with, which they must have in common: CK and IK (TS 33.102
 * 6.5, 6.6), or Kc alone (TS 43.020 4.3). The protection itself is below the messages the air carries; whether both have
 * the same keys is not.
 */
public final class RadioKeys {
    private final byte[] keys;

    private RadioKeys(byte[] keys) {
        this.keys = keys;
    }

    public static RadioKeys utran(byte[] ck, byte[] ik) {
        byte[] both = new byte[ck.length + ik.length];
        System.arraycopy(ck, 0, both, 0, ck.length);
        System.arraycopy(ik, 0, both, ck.length, ik.length);
        return new RadioKeys(both);
    }

    /** CK and IK made of Kc, where the subscriber's card is a SIM: the conversions c4 and c5 of TS 33.102 6.8.2.3. */
    public static RadioKeys utran(byte[] kc) {
        byte[] ck = new byte[2 * kc.length];
        byte[] ik = new byte[2 * kc.length];
        int half = kc.length / 2;
        for (int i = 0; i < kc.length; i++) {
            ck[i] = kc[i];
            ck[kc.length + i] = kc[i];
            ik[half + i] = kc[i];
        }
        for (int i = 0; i < half; i++) {
            ik[i] = (byte) (kc[i] ^ kc[half + i]);
            ik[half + kc.length + i] = ik[i];
        }
        return utran(ck, ik);
    }

    public static RadioKeys gsm(byte[] kc) {
        return new RadioKeys(kc.clone());
    }

    /** Whether the other end has the same; takes the same time whatever they are. */
    public boolean match(RadioKeys other) {
        return MessageDigest.isEqual(keys, other.keys);
    }

    @Override
    public String toString() {
        return "RadioKeys";
    }
}
