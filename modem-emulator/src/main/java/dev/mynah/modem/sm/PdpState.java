package dev.mynah.modem.sm;

/** The UE's states of a PDP context, TS 24.008 6.1.1.1. It asks for no other quality of a primary one. */
enum PdpState {
    INACTIVE,
    /** ACTIVATE PDP CONTEXT REQUEST is on its way. */
    ACTIVE_PENDING,
    ACTIVE,
    /** MODIFY PDP CONTEXT REQUEST is on its way. */
    MODIFY_PENDING,
    /** DEACTIVATE PDP CONTEXT REQUEST is on its way. */
    INACTIVE_PENDING
}
