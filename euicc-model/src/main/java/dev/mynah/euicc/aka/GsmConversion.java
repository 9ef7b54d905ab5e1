package dev.mynah.euicc.aka;

import java.nio.ByteBuffer;

/** From UMTS to GSM security values: the conversion functions c2 and c3 (TS 33.102 6.8.1.2, TS 55.205 for MILENAGE). */
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
}
