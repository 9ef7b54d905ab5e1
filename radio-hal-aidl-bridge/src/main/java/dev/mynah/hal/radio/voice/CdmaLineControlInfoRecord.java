package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaLineControlInfoRecord(
        byte lineCtrlPolarityIncluded, byte lineCtrlToggle, byte lineCtrlReverse, byte lineCtrlPowerDenial)
        implements Parcelable {}
