package dev.mynah.network.hlr;

/** What the operator keeps a subscriber from. TS 23.015 3. */
public enum OperatorBarring {
    OUTGOING_CALLS,
    OUTGOING_INTERNATIONAL_CALLS,
    OUTGOING_INTERNATIONAL_CALLS_BUT_HOME,
    INCOMING_CALLS,
    INCOMING_CALLS_WHEN_ROAMING,
    PREMIUM_RATE_CALLS,
    /** Packets at all. */
    PACKET_SERVICES,
    /** Any network but the home network. */
    ROAMING,
    /** Changing supplementary services. */
    SUPPLEMENTARY_SERVICES_MANAGEMENT
}
