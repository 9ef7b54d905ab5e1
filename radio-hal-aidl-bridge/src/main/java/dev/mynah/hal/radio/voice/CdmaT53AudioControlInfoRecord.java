package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaT53AudioControlInfoRecord(byte upLink, byte downLink) implements Parcelable {}
