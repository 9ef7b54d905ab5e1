package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.Plmn;
import java.nio.charset.StandardCharsets;

/**
 * What the keys of 5GS are bound to, so that a serving network cannot pass for another. TS 24.501 9.12.1, TS 33.501 6.1.1.4.
 *
 * @param text as {@code 5G:mnc001.mcc001.3gppnetwork.org}, the MNC always of three digits
 */
public record ServingNetworkName(String text) {

    /** That of a network. */
    public static ServingNetworkName of(Plmn plmn) {
        String mnc = plmn.mnc().length() == 2 ? "0" + plmn.mnc() : plmn.mnc();
        return new ServingNetworkName("5G:mnc" + mnc + ".mcc" + plmn.mcc() + ".3gppnetwork.org");
    }

    byte[] octets() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text;
    }
}
