package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaSignalInfoRecord(boolean isPresent, byte signalType, byte alertPitch, byte signal)
        implements Parcelable {}
