package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

/** TS 27.007 7.11. */
public record CallForwardInfo(int status, int reason, int serviceClass, int toa, String number, int timeSeconds)
        implements Parcelable {

    public static final int STATUS_DISABLE = 0;
    public static final int STATUS_ENABLE = 1;
    public static final int STATUS_INTERROGATE = 2;
    public static final int STATUS_REGISTRATION = 3;
    public static final int STATUS_ERASURE = 4;
}
