package dev.mynah.modem.emm;

/** The procedures a network can refuse, or end, with a cause. */
enum Procedure {
    /** ATTACH REJECT, TS 24.301 5.5.1.2.5 and 5.5.1.3.5. */
    ATTACH,
    /** TRACKING AREA UPDATE REJECT, TS 24.301 5.5.3.2.5 and 5.5.3.3.5. */
    TRACKING_AREA_UPDATE,
    /** SERVICE REJECT, TS 24.301 5.6.1.5. */
    SERVICE,
    /** DETACH REQUEST of the network, TS 24.301 5.5.2.3.2. */
    NETWORK_DETACH
}
