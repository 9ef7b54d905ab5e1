package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaCallWaiting(
        String number,
        int numberPresentation,
        String name,
        CdmaSignalInfoRecord signalInfoRecord,
        int numberType,
        int numberPlan)
        implements Parcelable {

    public static final int NUMBER_PLAN_UNKNOWN = 0;
    public static final int NUMBER_PLAN_ISDN = 1;
    public static final int NUMBER_PLAN_DATA = 3;
    public static final int NUMBER_PLAN_TELEX = 4;
    public static final int NUMBER_PLAN_NATIONAL = 8;
    public static final int NUMBER_PLAN_PRIVATE = 9;
    public static final int NUMBER_PRESENTATION_ALLOWED = 0;
    public static final int NUMBER_PRESENTATION_RESTRICTED = 1;
    public static final int NUMBER_PRESENTATION_UNKNOWN = 2;
    public static final int NUMBER_TYPE_UNKNOWN = 0;
    public static final int NUMBER_TYPE_INTERNATIONAL = 1;
    public static final int NUMBER_TYPE_NATIONAL = 2;
    public static final int NUMBER_TYPE_NETWORK_SPECIFIC = 3;
    public static final int NUMBER_TYPE_SUBSCRIBER = 4;
}
