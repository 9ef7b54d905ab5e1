package dev.mynah.euicc.port;

import dev.mynah.euicc.MepMode;

/** The answer to reset (ISO/IEC 7816-3, TS 102 221 6.3). */
public final class Atr {

    private static final int EUICC = 0x82;
    private static final int MULTIPLE_ENABLED_PROFILES = 0x01;

    private Atr() {}

    /** An eUICC's: the first TB for T=15 says that it is one and whether it can enable more than one profile. */
    public static byte[] of(MepMode mepMode) {
        return of(EUICC | (mepMode == MepMode.NONE ? 0 : MULTIPLE_ENABLED_PROFILES));
    }

    /** A plain UICC's: the same card, and nothing in the first TB for T=15. */
    public static byte[] uicc() {
        return of(0);
    }

    /** Offers T=0. */
    private static byte[] of(int firstTbForT15) {
        byte[] atr = {
            0x3B, // direct convention
            (byte) 0x9F, // TA1 and TD1 follow, 15 historical bytes
            (byte) 0x96, // TA1: F=512, D=32
            (byte) 0x80, // TD1: T=0, TD2 follows
            0x3F, // TD2: T=15, TA3 and TB3 follow
            (byte) 0xC7, // TA3: clock stop in both states; classes A, B and C
            (byte) firstTbForT15,
            (byte) 0x80, // historical bytes in compact TLV
            0x31,
            (byte) 0xE0, // selection by full and partial AID; EF.DIR
            0x73,
            (byte) 0xFE,
            0x21,
            0x1F, // selection methods, data coding, 8 or more logical channels
            0x67,
            'M',
            'Y',
            'N',
            'A',
            'H',
            '0',
            '1', // what the maker has to say
            0
        };
        byte check = 0;
        for (int i = 1; i < atr.length - 1; i++) {
            check ^= atr[i];
        }
        atr[atr.length - 1] = check;
        return atr;
    }
}
