package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;

/**
 * What a network offers in 5GS. TS 24.501 9.11.3.5.
 *
 * @param octets 1 to 4 octets of feature bits
 */
public record NetworkFeatureSupport5gs(Octets octets) {

    private static final int IMS_VOICE_3GPP = 0x01;
    private static final int EMERGENCY_OVER_NR = 0x04;
    private static final int INTERWORKING_WITHOUT_N26 = 0x40;

    /** Its coding. */
    public static final ElementType<NetworkFeatureSupport5gs> TYPE = ElementType.wrapped(
            "5GS network feature support",
            "TS 24.501 9.11.3.5",
            in -> new NetworkFeatureSupport5gs(in.rest()),
            NetworkFeatureSupport5gs::octets);

    /**
     * One octet with the features a phone looks at first.
     *
     * @param emergencyServices whether there are such in cells of NR
     */
    public static NetworkFeatureSupport5gs of(
            boolean imsVoice, boolean emergencyServices, boolean interworkingWithoutN26) {
        return new NetworkFeatureSupport5gs(Octets.of((byte) ((imsVoice ? IMS_VOICE_3GPP : 0)
                | (emergencyServices ? EMERGENCY_OVER_NR : 0)
                | (interworkingWithoutN26 ? INTERWORKING_WITHOUT_N26 : 0))));
    }

    /** Whether there are emergency services in cells of NR. */
    public boolean emergencyServices() {
        return bit(EMERGENCY_OVER_NR);
    }

    /** Whether IMS voice over PS sessions is supported over 3GPP access. */
    public boolean imsVoiceOverPs() {
        return bit(IMS_VOICE_3GPP);
    }

    /** Whether a UE that moves to or from EPS registers there anew, since AMF and MME do not talk (IWK N26). */
    public boolean interworkingWithoutN26() {
        return bit(INTERWORKING_WITHOUT_N26);
    }

    private boolean bit(int mask) {
        return !octets.isEmpty() && (octets.at(0) & mask) != 0;
    }
}
