package dev.mynah.network.smf;

/** The states of a PDU session in the network. TS 24.501 6.1.3.3. */
enum PduSessionState {
    INACTIVE,
    ACTIVE,
    INACTIVE_PENDING,
    MODIFICATION_PENDING
}
