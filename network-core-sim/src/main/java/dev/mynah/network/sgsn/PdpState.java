package dev.mynah.network.sgsn;

/** The state of a PDP context in the network. TS 24.008 6.1.2.2; it is never PENDING while the SGSN itself decides. */
public enum PdpState {
    INACTIVE,
    ACTIVE,
    /** For DEACTIVATE PDP CONTEXT ACCEPT. */
    INACTIVE_PENDING
}
