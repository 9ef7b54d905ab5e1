package dev.mynah.network.air;

/** Whom a page is for. TS 36.331 6.2.2, PagingUE-Identity. */
public sealed interface PagingIdentity {
    /** S-TMSI: MME code and M-TMSI. */
    record STmsi(int mmeCode, int mTmsi) implements PagingIdentity {}

    /** IMSI: the network has lost the temporary identity; the UE must attach anew (TS 24.301 5.6.2.2.2). */
    record ByImsi(String imsi) implements PagingIdentity {}
}
