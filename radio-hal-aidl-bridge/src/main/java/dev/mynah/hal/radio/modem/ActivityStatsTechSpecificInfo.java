package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;

public record ActivityStatsTechSpecificInfo(
        AidlEnum<AccessNetwork> rat, int frequencyRange, Ints txmModetimeMs, int rxModeTimeMs) implements Parcelable {

    public static final int FREQUENCY_RANGE_UNKNOWN = 0;
    public static final int FREQUENCY_RANGE_LOW = 1;
    public static final int FREQUENCY_RANGE_MID = 2;
    public static final int FREQUENCY_RANGE_HIGH = 3;
    public static final int FREQUENCY_RANGE_MMWAVE = 4;
}
