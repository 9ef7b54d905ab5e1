package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;

/**
 * What a network offers in EPS. TS 24.301 9.9.3.12A.
 *
 * @param octets 1 to 3 octets of feature bits
 */
public record EpsNetworkFeatureSupport(Octets octets) {

    /** Its coding. */
    public static final ElementType<EpsNetworkFeatureSupport> TYPE = ElementType.wrapped(
            "EPS network feature support",
            "TS 24.301 9.9.3.12A",
            in -> new EpsNetworkFeatureSupport(in.rest()),
            EpsNetworkFeatureSupport::octets);

    /** One octet with the two features a phone looks at first. */
    public static EpsNetworkFeatureSupport of(boolean imsVoice, boolean emergencyBearers) {
        return new EpsNetworkFeatureSupport(Octets.of((byte) ((imsVoice ? 1 : 0) | (emergencyBearers ? 2 : 0))));
    }

    /** Whether IMS voice over PS sessions is supported in S1 mode. */
    public boolean imsVoiceOverPs() {
        return bit(0, 0x01);
    }

    /** Whether emergency bearer services are supported in S1 mode. */
    public boolean emergencyBearerServices() {
        return bit(0, 0x02);
    }

    /** Whether the network restricts dual connectivity with NR (RestrictDCNR). */
    public boolean restrictsDualConnectivityWithNr() {
        return bit(1, 0x10);
    }

    private boolean bit(int index, int mask) {
        return index < octets.length() && (octets.at(index) & mask) != 0;
    }
}
