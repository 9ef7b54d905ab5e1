package dev.mynah.network.hlr.map;

import dev.mynah.euicc.aka.GsmConversion;
import java.util.HexFormat;

/** What one challenge in the circuit or packet domain of GSM and UTRAN is made of. Like the arrays of any message, not to be changed. */
public sealed interface AuthenticationSet {
    /** The challenge, 16 octets. */
    byte[] rand();

    /** The response of GSM, 4 octets. */
    byte[] sres();

    /** The key of GSM, 8 octets. */
    byte[] kc();

    /** The Ki of a SIM has no more to give. TS 43.020. */
    record Triplet(byte[] rand, byte[] sres, byte[] kc) implements AuthenticationSet {
        /** Shows what goes over the air and nothing else. */
        @Override
        public String toString() {
            return "Triplet[rand=" + HexFormat.of().formatHex(rand) + "]";
        }
    }

    /** The set of a USIM, from which that of GSM follows by conversion (TS 33.102 6.8.1.2). */
    record Quintuplet(byte[] rand, byte[] xres, byte[] ck, byte[] ik, byte[] autn) implements AuthenticationSet {
        @Override
        public byte[] sres() {
            return GsmConversion.sres(xres);
        }

        @Override
        public byte[] kc() {
            return GsmConversion.kc(ck, ik);
        }

        /** Shows what goes over the air and nothing else. */
        @Override
        public String toString() {
            return "Quintuplet[rand=" + HexFormat.of().formatHex(rand) + ", autn="
                    + HexFormat.of().formatHex(autn) + "]";
        }
    }
}
