package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record LceDataInfo(int lastHopCapacityKbps, byte confidenceLevel, boolean lceSuspended) implements Parcelable {}
