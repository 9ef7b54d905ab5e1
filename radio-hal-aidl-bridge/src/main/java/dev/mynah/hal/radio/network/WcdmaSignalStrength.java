package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

/** TS 27.007 8.5 and 8.69. */
public record WcdmaSignalStrength(int signalStrength, int bitErrorRate, int rscp, int ecno) implements Parcelable {}
