package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.radio.RadioTechnology;

public record HardwareConfigModem(
        int rilModel, AidlEnum<RadioTechnology> rat, int maxVoiceCalls, int maxDataCalls, int maxStandby)
        implements Parcelable {}
