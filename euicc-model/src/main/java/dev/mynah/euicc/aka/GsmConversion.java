package dev.mynah.euicc.aka;

import java.nio.ByteBuffer;

/**
 * Between UMTS and GSM security values: the conversion functions c2 and c3 (TS 33.102 6.8.1.2, TS 55.205 for MILENAGE), and c4
 * and c5 the other way.
 */
public final class GsmConversion {

    private GsmConversion() {}

    /** c2: SRES, the XOR of the 4-octet words of RES padded with zeros to 16 octets. */
    public static byte[] sres(byte[] res) {
        byte[] sres = new byte[4];
        for (int i = 0; i < res.length; i++) {
            sres[i % 4] ^= res[i];
        }
        return sres;
    }

    /** c3: Kc, the XOR of both halves of CK and of IK. */
    public static byte[] kc(byte[] ck, byte[] ik) {
        ByteBuffer c = ByteBuffer.wrap(ck);
        ByteBuffer i = ByteBuffer.wrap(ik);
        return ByteBuffer.allocate(8)
                .putLong(c.getLong(0) ^ c.getLong(8) ^ i.getLong(0) ^ i.getLong(8))
                .array();
    }

    /** c4: CK, twice Kc (TS 33.102 6.8.2.4). */
    public static byte[] ck(byte[] kc) {
        return ByteBuffer.allocate(16).put(kc).put(kc).array();
    }

    /** c5: IK, Kc between the XOR of its halves (TS 33.102 6.8.2.4). */
    public static byte[] ik(byte[] kc) {
        ByteBuffer halves = ByteBuffer.wrap(kc);
        int both = halves.getInt(0) ^ halves.getInt(4);
        return ByteBuffer.allocate(16).putInt(both).put(kc).putInt(both).array();
    }
}
