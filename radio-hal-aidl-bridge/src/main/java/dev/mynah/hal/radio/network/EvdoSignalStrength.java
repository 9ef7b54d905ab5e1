package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record EvdoSignalStrength(int dbm, int ecio, int signalNoiseRatio) implements Parcelable {}
