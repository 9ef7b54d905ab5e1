package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Octets;
import java.nio.charset.StandardCharsets;

/** The anchor key of a serving network. TS 33.501 6.2.1. */
public final class Kseaf extends Secret {

    private static final int LENGTH = 32;
    private static final int FC_KAMF = 0x6D;

    Kseaf(byte[] octets) {
        super(octets, LENGTH);
    }

    /** An anchor key of 32 octets. */
    public static Kseaf of(byte[] octets) {
        return new Kseaf(octets);
    }

    /**
     * The key of an AMF. TS 33.501 A.7.
     *
     * @param imsi the SUPI's digits, without a prefix
     * @param abba as the network sent it
     */
    public Kamf kamf(String imsi, Octets abba) {
        return new Kamf(
                KeyDerivation.derive(reveal(), FC_KAMF, imsi.getBytes(StandardCharsets.US_ASCII), abba.toByteArray()));
    }
}
