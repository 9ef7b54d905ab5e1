package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record BarringTypeSpecificInfo(int factor, int timeSeconds, boolean isBarred) implements Parcelable {}
