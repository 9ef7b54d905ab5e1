package dev.mynah.modem;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * An application of the card, as EF.DIR lists it. TS 102 221 13.1.
 *
 * @param label what the card calls it; perhaps empty
 */
public record CardApplication(Kind kind, byte[] aid, String label) {
    /** What kind of application an AID names. TS 101 220 annex E. */
    public enum Kind {
        USIM,
        ISIM,
        CSIM,
        OTHER
    }

    /** Whether a host that names this AID, or the beginning of it, means this application. TS 102 221 8.5.1.2. */
    public boolean named(byte[] name) {
        return name.length <= aid.length && Arrays.equals(name, 0, name.length, aid, 0, name.length);
    }

    @Override
    public String toString() {
        return kind + " " + HexFormat.of().withUpperCase().formatHex(aid);
    }
}
