package dev.mynah.modem.sim;

import dev.mynah.euicc.aka.GsmConversion;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The keys of the packet domain as the card keeps them: EF.KeysPS (TS 31.102 4.2.4) and EF.KcGPRS (4.4.3.2).
 *
 * @param number the key set identifier, 7 for none
 * @param umts whether CK and IK are there, or Kc alone
 */
public record PsKeys(int number, boolean umts, byte[] ck, byte[] ik, byte[] kc) {
    /** No key set. TS 24.008 10.5.1.2. */
    public static final int NO_KEY = 7;

    public static final PsKeys NONE = new PsKeys(NO_KEY, false, blank(16), blank(16), blank(8));

    private static final int KEYS_LENGTH = 33;
    private static final int KC_LENGTH = 9;

    /** The keys of a UMTS challenge, from which Kc follows by conversion (TS 33.102 6.8.1.2). */
    public static PsKeys umts(int number, byte[] ck, byte[] ik) {
        return new PsKeys(number, true, ck, ik, GsmConversion.kc(ck, ik));
    }

    /** The key of a GSM challenge. */
    public static PsKeys gsm(int number, byte[] kc) {
        return new PsKeys(number, false, blank(16), blank(16), kc);
    }

    /**
     * @param keys EF.KeysPS
     * @param kc EF.KcGPRS, empty where the card has no such file
     */
    static PsKeys of(byte[] keys, byte[] kc) {
        if (keys.length >= KEYS_LENGTH && (keys[0] & NO_KEY) != NO_KEY) {
            return umts(keys[0] & NO_KEY, Arrays.copyOfRange(keys, 1, 17), Arrays.copyOfRange(keys, 17, KEYS_LENGTH));
        }
        return kc.length >= KC_LENGTH && (kc[8] & NO_KEY) != NO_KEY ? gsm(kc[8] & NO_KEY, Arrays.copyOf(kc, 8)) : NONE;
    }

    byte[] keysContent() {
        return ByteBuffer.allocate(KEYS_LENGTH)
                .put((byte) (umts ? number : NO_KEY))
                .put(ck)
                .put(ik)
                .array();
    }

    byte[] kcContent() {
        return ByteBuffer.allocate(KC_LENGTH).put(kc).put((byte) number).array();
    }

    /** What protects a connection in a technology; CK and IK are made of Kc where that is all there is (TS 33.102 6.8.2.3). */
    public RadioKeys in(Rat rat) {
        if (rat == Rat.GSM) {
            return RadioKeys.gsm(kc);
        }
        return umts ? RadioKeys.utran(ck, ik) : RadioKeys.utran(kc);
    }

    private static byte[] blank(int length) {
        byte[] octets = new byte[length];
        Arrays.fill(octets, (byte) 0xFF);
        return octets;
    }

    /** Says nothing about the keys. */
    @Override
    public String toString() {
        return "PsKeys[" + number + ", hidden]";
    }
}
