package dev.mynah.modem.ppp;

import java.util.Arrays;

/** Writes frames as the peer wants them: which characters are escaped, which fields are compressed. RFC 1662 4.2, RFC 1661 6.5, 6.6. */
final class FrameWriter {
    static final int ESCAPE_ALL = -1;

    private static final int MOST_OVERHEAD = 10;

    private int escapes = ESCAPE_ALL;
    private boolean compressProtocol;
    private boolean compressAddress;
    private byte[] out = new byte[256];
    private int length;
    private int sum;

    /** The peer's asynchronous control character map: bit n for character n. */
    void escapes(int map) {
        escapes = map;
    }

    void compress(boolean protocol, boolean addressAndControl) {
        compressProtocol = protocol;
        compressAddress = addressAndControl;
    }

    /** Back to what holds before anything is agreed. */
    void reset() {
        escapes = ESCAPE_ALL;
        compress(false, false);
    }

    /** A frame between flags. LCP goes as if nothing were agreed (RFC 1661 5, RFC 1662 7.1). */
    byte[] write(int protocol, byte[] information) {
        boolean lcp = protocol == PppProtocol.LCP;
        int map = lcp ? ESCAPE_ALL : escapes;
        int most = 2 * (information.length + MOST_OVERHEAD);
        if (out.length < most) {
            out = new byte[most];
        }
        length = 0;
        sum = Fcs16.INITIAL;
        out[length++] = FrameReader.FLAG;
        if (lcp || !compressAddress) {
            put(FrameReader.ALL_STATIONS, map);
            put(FrameReader.UNNUMBERED, map);
        }
        if (!compressProtocol || lcp || protocol > 0xFF) {
            put(protocol >> 8, map);
        }
        put(protocol & 0xFF, map);
        for (byte octet : information) {
            put(octet & 0xFF, map);
        }
        int check = sum ^ 0xFFFF;
        put(check & 0xFF, map);
        put(check >> 8, map);
        out[length++] = FrameReader.FLAG;
        return Arrays.copyOf(out, length);
    }

    private void put(int octet, int map) {
        sum = Fcs16.add(sum, octet);
        boolean escape = octet == FrameReader.FLAG
                || octet == FrameReader.ESCAPE
                || (octet < 0x20 && ((map >>> octet) & 1) != 0);
        if (escape) {
            out[length++] = FrameReader.ESCAPE;
            out[length++] = (byte) (octet ^ FrameReader.FLIP);
        } else {
            out[length++] = (byte) octet;
        }
    }
}
