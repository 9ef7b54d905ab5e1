package dev.mynah.network.air;

/** The two domains of a GSM and UTRAN core network. TS 23.221, TS 36.331 6.2.2 (cn-Domain of Paging). */
public enum CnDomain {
    /** Circuit switched: MSC and VLR. */
    CS,
    /** Packet switched: SGSN; and everything in LTE and NR. */
    PS
}
