package dev.mynah.network.hlr;

/** What can be wrong with a challenge on purpose, to see what the UE makes of it. */
public enum ChallengeFault {
    /** One bit of MAC-A is wrong: the USIM answers MAC failure, the UE cause #20 (TS 24.301 5.4.2.6). */
    BAD_MAC,
    /** The last challenge again: the USIM answers synch failure, the UE cause #21. */
    REPLAYED,
    /** The separation bit of AMF is 0: the UE answers cause #26. */
    NOT_SEPARATED
}
