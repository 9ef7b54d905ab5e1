package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Ints;

public record SsInfoData(Ints ssInfo) implements Parcelable {

    public static final int SS_INFO_MAX = 4;
}
