package dev.mynah.network.sgsn;

/** What an SGSN does for short messages, and so by which node a mobile that both know is looked for first. TS 23.060 8.1. */
public enum GprsMessages {
    /** It carries none. */
    NONE,
    /** It carries those that mobiles send over it, and those for mobiles that the MSC does not reach. */
    AFTER_MSC,
    /** Mobiles are looked for by it first, and by the MSC when it does not reach them. */
    BEFORE_MSC
}
