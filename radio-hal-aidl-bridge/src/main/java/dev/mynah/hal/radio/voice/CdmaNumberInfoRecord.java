package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaNumberInfoRecord(String number, byte numberType, byte numberPlan, byte pi, byte si)
        implements Parcelable {

    public static final int CDMA_NUMBER_INFO_BUFFER_LENGTH = 81;
}
