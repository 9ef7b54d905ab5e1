package dev.mynah.network.reject;

/** A request of a UE that a network can turn down. */
public enum Procedure {
    NONE,
    /** TS 24.301 5.5.1. */
    ATTACH,
    /** TS 24.301 5.5.3. */
    TRACKING_AREA_UPDATE,
    /** TS 24.301 5.6.1. */
    SERVICE_REQUEST,
    /** TS 24.301 6.5.1. */
    PDN_CONNECTIVITY,
    /** TS 24.301 6.5.3 and 6.5.4, TS 24.008 6.1.3.2 and 6.1.3.3, TS 24.501 6.4.2: further bearers. */
    BEARER_RESOURCE,
    /** TS 24.008 4.4. */
    LOCATION_UPDATE,
    /** TS 24.008 4.5.1. */
    CM_SERVICE,
    /** TS 24.008 4.7.3. */
    GPRS_ATTACH,
    /** TS 24.008 4.7.5. */
    ROUTING_AREA_UPDATE,
    /** TS 24.008 4.7.13. */
    GPRS_SERVICE,
    /** TS 24.008 6.1.3.1. */
    PDP_ACTIVATION,
    /** TS 24.501 5.5.1. */
    REGISTRATION,
    /** TS 24.501 5.6.1. */
    NR_SERVICE,
    /** TS 24.501 6.4.1. */
    PDU_SESSION
}
