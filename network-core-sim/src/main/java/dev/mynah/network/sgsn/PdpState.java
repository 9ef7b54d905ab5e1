package dev.mynah.network.sgsn;

/** The state of a PDP context in the network. TS 24.008 6.1.2.2. */
enum PdpState {
    INACTIVE,
    /** For the station to ask for what the network has offered. */
    ACTIVE_PENDING,
    ACTIVE,
    /** For MODIFY PDP CONTEXT ACCEPT. */
    MODIFY_PENDING,
    /** For DEACTIVATE PDP CONTEXT ACCEPT. */
    INACTIVE_PENDING
}
