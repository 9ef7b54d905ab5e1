package dev.mynah.modem;

import dev.mynah.network.air.Plmn;

/**
 * An identity of the subscriber or the device that went out before anything on the connection was protected.
 *
 * @param network to whose cell
 * @param forHelp whether in a registration for emergency services
 */
public record Disclosure(Identity identity, Carrier carrier, Plmn network, boolean forHelp) {
    /** What was disclosed. */
    public enum Identity {
        IMSI,
        /** The IMEI or the IMEISV. */
        IMEI,
        /** A SUCI that conceals nothing: the IMSI all the same. */
        OPEN_SUCI
    }

    /** The message it was in. */
    public enum Carrier {
        ATTACH_REQUEST,
        IDENTITY_RESPONSE,
        DETACH_REQUEST,
        LOCATION_UPDATING_REQUEST,
        AUTHENTICATION_AND_CIPHERING_RESPONSE,
        REGISTRATION_REQUEST,
        DEREGISTRATION_REQUEST,
        CM_REESTABLISHMENT_REQUEST,
        CM_SERVICE_REQUEST,
        IMSI_DETACH_INDICATION
    }
}
