package dev.mynah.modem.sim;

import dev.mynah.euicc.aka.GsmConversion;
import dev.mynah.network.air.RadioKeys;
import dev.mynah.network.air.Rat;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The keys of the packet domain as the card keeps them, EF.KeysPS (TS 31.102 4.2.4). Kc of GSM follows from them by
 * conversion (TS 33.102 6.8.1.2).
 *
 * @param number the key set identifier, 7 for none
 */
public record PsKeys(int number, byte[] ck, byte[] ik) {
    /** No key set. TS 24.008 10.5.1.2. */
    public static final int NO_KEY = 7;

    public static final PsKeys NONE = new PsKeys(NO_KEY, blank(), blank());

    private static final int KEY_LENGTH = 16;
    private static final int LENGTH = 1 + 2 * KEY_LENGTH;

    static PsKeys of(byte[] content) {
        return content.length < LENGTH || (content[0] & NO_KEY) == NO_KEY
                ? NONE
                : new PsKeys(
                        content[0] & NO_KEY,
                        Arrays.copyOfRange(content, 1, 1 + KEY_LENGTH),
                        Arrays.copyOfRange(content, 1 + KEY_LENGTH, LENGTH));
    }

    byte[] content() {
        return ByteBuffer.allocate(LENGTH).put((byte) number).put(ck).put(ik).array();
    }

    /** What protects a connection in a technology. */
    public RadioKeys in(Rat rat) {
        return rat == Rat.GSM ? RadioKeys.gsm(GsmConversion.kc(ck, ik)) : RadioKeys.utran(ck, ik);
    }

    private static byte[] blank() {
        byte[] octets = new byte[16];
        Arrays.fill(octets, (byte) 0xFF);
        return octets;
    }

    /** Says nothing about the keys. */
    @Override
    public String toString() {
        return "PsKeys[" + number + ", hidden]";
    }
}
