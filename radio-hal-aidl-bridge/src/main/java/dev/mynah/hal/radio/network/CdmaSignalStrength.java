package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaSignalStrength(int dbm, int ecio) implements Parcelable {}
