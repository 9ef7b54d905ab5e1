package dev.mynah.euicc.isdr;

import java.util.HexFormat;

/** AIDs of the security domains that hold profiles (SGP.02 annex H): the ISD-P range counts in bytes 14 and 15. */
final class IsdpAid {

    private static final int FIRST = 0x10;

    private IsdpAid() {}

    /** The AID of the ISD-P made as number {@code n}, from 0. */
    static byte[] of(int n) {
        byte[] aid = HexFormat.of().parseHex("A0000005591010FFFFFFFF8900000000");
        aid[13] = (byte) ((FIRST + n) >> 8);
        aid[14] = (byte) (FIRST + n);
        return aid;
    }
}
