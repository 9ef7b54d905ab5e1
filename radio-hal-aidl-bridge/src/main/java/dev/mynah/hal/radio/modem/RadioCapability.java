package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.Parcelable;

/** A step of giving a logical modem other radio technologies; {@code raf} is a set of bits. */
public record RadioCapability(int session, int phase, int raf, String logicalModemUuid, int status)
        implements Parcelable {

    public static final int PHASE_CONFIGURED = 0;
    public static final int PHASE_START = 1;
    public static final int PHASE_APPLY = 2;
    public static final int PHASE_UNSOL_RSP = 3;
    public static final int PHASE_FINISH = 4;
    public static final int STATUS_NONE = 0;
    public static final int STATUS_SUCCESS = 1;
    public static final int STATUS_FAIL = 2;
}
