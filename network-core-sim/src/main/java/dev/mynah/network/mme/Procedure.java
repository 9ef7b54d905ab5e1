package dev.mynah.network.mme;

/** The request of a UE that is being worked on. */
public enum Procedure {
    NONE,
    /** TS 24.301 5.5.1. */
    ATTACH,
    /** TS 24.301 5.5.3. */
    TRACKING_AREA_UPDATE,
    /** TS 24.301 5.6.1. */
    SERVICE_REQUEST
}
