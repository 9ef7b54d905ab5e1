package dev.mynah.modem.sm;

/**
 * The UE's states of a PDP context, TS 24.008 6.1.1.1. It never asks for another quality of service than a context has, so
 * there is no PDP-MODIFY-PENDING.
 */
enum PdpState {
    INACTIVE,
    /** ACTIVATE PDP CONTEXT REQUEST is on its way. */
    ACTIVE_PENDING,
    ACTIVE,
    /** DEACTIVATE PDP CONTEXT REQUEST is on its way. */
    INACTIVE_PENDING
}
