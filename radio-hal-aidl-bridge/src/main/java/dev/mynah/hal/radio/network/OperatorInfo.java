package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

/** An operator, by its names and its number. */
public record OperatorInfo(String alphaLong, String alphaShort, String operatorNumeric, int status)
        implements Parcelable {

    public static final int STATUS_UNKNOWN = 0;
    public static final int STATUS_AVAILABLE = 1;
    public static final int STATUS_CURRENT = 2;
    public static final int STATUS_FORBIDDEN = 3;
}
