package dev.mynah.network.operator;

/** How a UE is sent away. */
public enum Leave {
    /** To come back at once. */
    REATTACH,
    /** For good, or as a cause says. */
    STAY_AWAY,
    /** From the circuit switched domain only, in LTE and for combined attaches in GSM and UTRAN. */
    CIRCUITS
}
