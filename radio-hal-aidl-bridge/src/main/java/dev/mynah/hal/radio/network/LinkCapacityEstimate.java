package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record LinkCapacityEstimate(
        int downlinkCapacityKbps,
        int uplinkCapacityKbps,
        int secondaryDownlinkCapacityKbps,
        int secondaryUplinkCapacityKbps)
        implements Parcelable {}
