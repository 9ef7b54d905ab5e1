package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaRedirectingNumberInfoRecord(CdmaNumberInfoRecord redirectingNumber, int redirectingReason)
        implements Parcelable {

    public static final int REDIRECTING_REASON_UNKNOWN = 0;
    public static final int REDIRECTING_REASON_CALL_FORWARDING_BUSY = 1;
    public static final int REDIRECTING_REASON_CALL_FORWARDING_NO_REPLY = 2;
    public static final int REDIRECTING_REASON_CALLED_DTE_OUT_OF_ORDER = 9;
    public static final int REDIRECTING_REASON_CALL_FORWARDING_BY_THE_CALLED_DTE = 10;
    public static final int REDIRECTING_REASON_CALL_FORWARDING_UNCONDITIONAL = 15;
    public static final int REDIRECTING_REASON_RESERVED = 16;
}
