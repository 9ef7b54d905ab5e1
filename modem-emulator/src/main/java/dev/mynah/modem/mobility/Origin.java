package dev.mynah.modem.mobility;

import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.security.UmtsKeys;
import java.util.Optional;

/**
 * The system whose network has accepted the UE last, as the one sees it that the UE has come to in idle mode and that no
 * network has accepted it in yet: whose temporary identity the UE gives, and what it makes of the keys it has there. It is
 * what the TIN of TS 23.401 4.3.5.6 says; idle mode signalling reduction is not used, so that it never says RAT-related TMSI.
 */
public sealed interface Origin {
    /** LTE: TIN is GUTI. */
    non-sealed interface Eps extends Origin {
        /** Identity and keys for GSM and UTRAN; a NAS COUNT is used up each time. Empty where there are none. */
        Optional<MappedGprs> towardsGprs();
    }

    /** GSM and UTRAN: TIN is P-TMSI. */
    non-sealed interface Gprs extends Origin {
        Optional<GprsIdentity> identity();

        /** The number of the key set; 7 for none. */
        int keySequenceNumber();

        /** CK and IK, where they are those of a USIM. */
        Optional<UmtsKeys> keys();
    }

    /**
     * What a GUTI and an EPS security context become. TS 33.401 9.1.1.
     *
     * @param keySet names the keys as it did those they are made of
     */
    record MappedGprs(GprsIdentity identity, int keySet, UmtsKeys keys) {}
}
