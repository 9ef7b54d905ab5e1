package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record TdscdmaSignalStrength(int signalStrength, int bitErrorRate, int rscp) implements Parcelable {}
