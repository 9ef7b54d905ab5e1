package dev.mynah.network.msc;

/** By whom a UE that has no connection is found. */
enum Reach {
    /** By the MSC itself, in the cells of the location area. */
    AIR,
    /** By its MME, in LTE. TS 29.118. */
    SGS,
    /** By its SGSN. TS 29.018. */
    GS
}
