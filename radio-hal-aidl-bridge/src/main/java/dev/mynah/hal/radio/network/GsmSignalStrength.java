package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

/** TS 27.007 8.5 and 8.69; timing advance in bit periods. */
public record GsmSignalStrength(int signalStrength, int bitErrorRate, int timingAdvance) implements Parcelable {}
