package dev.mynah.network.hlr;

/** What can be wrong with a challenge on purpose, to see what the UE makes of it. */
public enum ChallengeFault {
    /** One bit of MAC-A is wrong: the USIM answers MAC failure, the UE cause #20 (TS 24.301 5.4.2.6). */
    BAD_MAC,
    /** The last challenge again: the USIM answers synch failure, the UE cause #21. */
    REPLAYED,
    /** The separation bit of AMF is 0: the UE answers cause #26. */
    NOT_SEPARATED,
    /**
     * The keys are bound to another serving network than the one that asked. With 5G-AKA only the network can tell: RES* is
     * not what it should be (TS 33.501 6.1.3.2.2). With EAP-AKA' the UE reads the wrong name, in LTE it does not believe the
     * security mode command. Nothing to GSM and UTRAN, which bind keys to nobody.
     */
    WRONG_SERVING_NETWORK,
    /** There is none: authentication data unavailable, in the words of each interface. */
    UNAVAILABLE
}
