package dev.mynah.network.air;

/** Why a signalling connection ended. */
public enum ReleaseCause {
    /** The network released it (RRC connection release). */
    NORMAL,
    /** The cell did not take the connection (RRC connection reject, or no such cell). */
    REFUSED,
    /** The cell is no longer heard: radio link failure, TS 36.331 5.3.11. */
    RADIO_LINK_FAILURE
}
