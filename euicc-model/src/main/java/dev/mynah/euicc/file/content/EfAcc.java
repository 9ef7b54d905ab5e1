package dev.mynah.euicc.file.content;

import java.util.BitSet;

/** EF.ACC: the access control classes the subscriber is in (TS 31.102 4.2.15). */
public final class EfAcc {

    private EfAcc() {}

    /** The class every subscriber has: the last digit of the IMSI (TS 22.011 4.2). */
    public static byte[] encode(String imsi) {
        int bit = 1 << (imsi.charAt(imsi.length() - 1) - '0');
        return new byte[] {(byte) (bit >> 8), (byte) bit};
    }

    /** The classes, 0 to 15. */
    public static BitSet decode(byte[] content) {
        return content.length < 2
                ? new BitSet()
                : BitSet.valueOf(new long[] {(content[0] & 0xFF) << 8 | (content[1] & 0xFF)});
    }
}
