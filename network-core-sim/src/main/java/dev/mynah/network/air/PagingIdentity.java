package dev.mynah.network.air;

/** Whom a page is for, or who opens a connection. TS 36.331 6.2.2 PagingUE-Identity and its relatives. */
public sealed interface PagingIdentity {
    /** S-TMSI: MME code and M-TMSI. */
    record STmsi(int mmeCode, int mTmsi) implements PagingIdentity {}

    /** 5G-S-TMSI: AMF set (10 bits), AMF pointer (6 bits) and 5G-TMSI. TS 23.003 2.11. */
    record STmsi5g(int amfSet, int amfPointer, int tmsi) implements PagingIdentity {}

    /** TMSI of the VLR. TS 23.003 2.4. */
    record ByTmsi(int tmsi) implements PagingIdentity {}

    /** P-TMSI of the SGSN: a TMSI whose two highest bits are set. TS 23.003 2.4. */
    record ByPTmsi(int pTmsi) implements PagingIdentity {}

    /** IMSI: the network has lost the temporary identity; in LTE the UE must attach anew (TS 24.301 5.6.2.2.2). */
    record ByImsi(String imsi) implements PagingIdentity {}
}
