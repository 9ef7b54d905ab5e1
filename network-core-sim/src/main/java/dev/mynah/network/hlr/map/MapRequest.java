package dev.mynah.network.hlr.map;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Plmn;
import java.util.Optional;

/** What a VLR ({@link CnDomain#CS}) or an SGSN ({@link CnDomain#PS}) asks an HLR. TS 29.002 clause 8. */
public sealed interface MapRequest {
    String imsi();

    /** The serving network that asks. */
    Plmn visited();

    CnDomain domain();

    /**
     * MAP_SEND_AUTHENTICATION_INFO, 8.5.2.
     *
     * @param vectors how many are wanted; fewer may come
     */
    record SendAuthenticationInfo(
            String imsi, Plmn visited, CnDomain domain, int vectors, Optional<Resynchronisation> resynchronisation)
            implements MapRequest {}

    /** Re-synchronisation Info: the RAND of the challenge refused, and the AUTS the card gave. */
    record Resynchronisation(byte[] rand, byte[] auts) {}

    /** MAP_UPDATE_LOCATION, 8.1.2, and MAP_UPDATE_GPRS_LOCATION, 8.1.7: the subscriber is served there from now on. */
    record UpdateLocation(String imsi, Plmn visited, CnDomain domain) implements MapRequest {}

    /** MAP_PURGE_MS, 8.1.6: the node has forgotten the subscriber. */
    record PurgeMs(String imsi, Plmn visited, CnDomain domain) implements MapRequest {}
}
