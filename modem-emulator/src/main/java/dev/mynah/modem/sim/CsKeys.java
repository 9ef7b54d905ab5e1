package dev.mynah.modem.sim;

import dev.mynah.euicc.aka.GsmConversion;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The keys of the circuit switched domain as the card keeps them: EF.Keys (TS 31.102 4.2.3) and EF.Kc (4.4.3.1).
 *
 * @param number the key sequence number, 7 for none
 * @param umts whether CK and IK are there, or Kc alone
 */
public record CsKeys(int number, boolean umts, byte[] ck, byte[] ik, byte[] kc) {
    static final int NO_KEY = 7;

    public static final CsKeys NONE = new CsKeys(NO_KEY, false, blank(16), blank(16), blank(8));

    private static final int KEYS_LENGTH = 33;
    private static final int KC_LENGTH = 9;

    /**
     * @param keys EF.Keys
     * @param kc EF.Kc, empty where the card has no such file
     */
    static CsKeys of(byte[] keys, byte[] kc) {
        boolean umts = keys.length >= KEYS_LENGTH && (keys[0] & NO_KEY) != NO_KEY;
        boolean gsm = kc.length >= KC_LENGTH && (kc[8] & NO_KEY) != NO_KEY;
        if (!umts && !gsm) {
            return NONE;
        }
        byte[] ofGsm = gsm ? Arrays.copyOf(kc, 8) : blank(8);
        return umts
                ? new CsKeys(
                        keys[0] & NO_KEY,
                        true,
                        Arrays.copyOfRange(keys, 1, 17),
                        Arrays.copyOfRange(keys, 17, 33),
                        gsm
                                ? ofGsm
                                : GsmConversion.kc(Arrays.copyOfRange(keys, 1, 17), Arrays.copyOfRange(keys, 17, 33)))
                : new CsKeys(kc[8] & NO_KEY, false, blank(16), blank(16), ofGsm);
    }

    byte[] keysContent() {
        return ByteBuffer.allocate(KEYS_LENGTH)
                .put((byte) (umts ? number : NO_KEY))
                .put(umts ? ck : blank(16))
                .put(umts ? ik : blank(16))
                .array();
    }

    byte[] kcContent() {
        return ByteBuffer.allocate(KC_LENGTH).put(kc).put((byte) number).array();
    }

    private static byte[] blank(int length) {
        byte[] octets = new byte[length];
        Arrays.fill(octets, (byte) 0xFF);
        return octets;
    }

    /** Says nothing about the keys. */
    @Override
    public String toString() {
        return "CsKeys[" + number + ", hidden]";
    }
}
