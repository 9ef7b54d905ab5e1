package dev.mynah.network.udm;

import dev.mynah.network.air.nas.security.AkaPrimeKeys;
import dev.mynah.network.air.nas.security.Kausf;
import dev.mynah.network.air.nas.security.ServingNetworkName;

/** What a UDM gives its AUSF for one authentication (Nudm_UEAuthentication_Get, TS 33.501 6.1.2). No text shows a key. */
public sealed interface AuthenticationData {
    /** The subscriber, digits. */
    String imsi();

    /** The home environment's vector of 5G-AKA. */
    record Of5gAka(String imsi, byte[] rand, byte[] autn, byte[] xresStar, Kausf kausf) implements AuthenticationData {
        @Override
        public String toString() {
            return "Of5gAka[imsi=" + imsi + "]";
        }
    }

    /**
     * The transformed vector of EAP-AKA'.
     *
     * @param serving whom its keys are bound to, as the UE is told
     */
    record OfEapAkaPrime(
            String imsi, byte[] rand, byte[] autn, byte[] xres, AkaPrimeKeys keys, ServingNetworkName serving)
            implements AuthenticationData {
        @Override
        public String toString() {
            return "OfEapAkaPrime[imsi=" + imsi + "]";
        }
    }
}
