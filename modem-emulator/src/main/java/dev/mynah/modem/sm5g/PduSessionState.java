package dev.mynah.modem.sm5g;

/** The states of a PDU session in the UE. TS 24.501 6.1.3.2. */
enum PduSessionState {
    INACTIVE,
    ACTIVE_PENDING,
    ACTIVE,
    MODIFICATION_PENDING,
    INACTIVE_PENDING
}
