package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

/** User-to-user signalling. TS 24.008 10.5.4.25. */
public record UusInfo(int uusType, int uusDcs, String uusData) implements Parcelable {

    public static final int UUS_DCS_USP = 0;
    public static final int UUS_DCS_OSIHLP = 1;
    public static final int UUS_DCS_X244 = 2;
    public static final int UUS_DCS_RMCF = 3;
    public static final int UUS_DCS_IA5C = 4;
    public static final int UUS_TYPE_TYPE1_IMPLICIT = 0;
    public static final int UUS_TYPE_TYPE1_REQUIRED = 1;
    public static final int UUS_TYPE_TYPE1_NOT_REQUIRED = 2;
    public static final int UUS_TYPE_TYPE2_REQUIRED = 3;
    public static final int UUS_TYPE_TYPE2_NOT_REQUIRED = 4;
    public static final int UUS_TYPE_TYPE3_REQUIRED = 5;
    public static final int UUS_TYPE_TYPE3_NOT_REQUIRED = 6;
}
