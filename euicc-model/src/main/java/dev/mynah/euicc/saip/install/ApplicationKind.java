package dev.mynah.euicc.saip.install;

import java.util.HexFormat;
import java.util.Locale;

/** What an application is, by the beginning of its AID (TS 101 220 annex E, 3GPP2 C.S0065). */
enum ApplicationKind {
    USIM("a0000000871002"),
    ISIM("a0000000871004"),
    CSIM("a0000003431002");

    private final String prefix;

    ApplicationKind(String prefix) {
        this.prefix = prefix;
    }

    /** {@code ADF.USIM}; for an AID nobody knows, the AID itself. */
    static String name(byte[] aid) {
        String digits = HexFormat.of().formatHex(aid);
        for (ApplicationKind kind : values()) {
            if (digits.startsWith(kind.prefix)) {
                return "ADF." + kind.name();
            }
        }
        return "ADF." + digits.toUpperCase(Locale.ROOT);
    }
}
