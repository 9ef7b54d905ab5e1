package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaT53ClirInfoRecord(byte cause) implements Parcelable {}
