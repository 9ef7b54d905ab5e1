package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import java.util.Optional;

/** What an MME asks an HSS (TS 29.272). */
public sealed interface S6aRequest {
    String imsi();

    /** The serving network that asks. */
    Plmn visited();

    /** Authentication Information Request, TS 29.272 5.2.3.1. */
    record AuthenticationInformation(String imsi, Plmn visited, Optional<Resynchronisation> resynchronisation)
            implements S6aRequest {}

    /** Re-Synchronization-Info: the RAND of the challenge refused, and the AUTS the card gave. */
    record Resynchronisation(byte[] rand, byte[] auts) {}

    /** Update Location Request, TS 29.272 5.2.1.1: the subscriber is served there from now on. */
    record UpdateLocation(String imsi, Plmn visited) implements S6aRequest {}

    /** Purge UE Request, TS 29.272 5.2.1.3: the MME has forgotten the subscriber. */
    record Purge(String imsi, Plmn visited) implements S6aRequest {}
}
