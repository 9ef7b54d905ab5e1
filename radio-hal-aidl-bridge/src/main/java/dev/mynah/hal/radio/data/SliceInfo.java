package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;

/** A network slice. TS 24.501 9.11.2.8. */
public record SliceInfo(
        byte sliceServiceType, int sliceDifferentiator, byte mappedHplmnSst, int mappedHplmnSd, byte status)
        implements Parcelable {

    public static final byte SERVICE_TYPE_NONE = 0;
    public static final byte SERVICE_TYPE_EMBB = 1;
    public static final byte SERVICE_TYPE_URLLC = 2;
    public static final byte SERVICE_TYPE_MIOT = 3;
    public static final byte STATUS_UNKNOWN = 0;
    public static final byte STATUS_CONFIGURED = 1;
    public static final byte STATUS_ALLOWED = 2;
    public static final byte STATUS_REJECTED_NOT_AVAILABLE_IN_PLMN = 3;
    public static final byte STATUS_REJECTED_NOT_AVAILABLE_IN_REG_AREA = 4;
    public static final byte STATUS_DEFAULT_CONFIGURED = 5;
}
