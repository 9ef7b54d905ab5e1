package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record NrIndicators(boolean isEndcAvailable, boolean isDcNrRestricted, boolean isNrAvailable)
        implements Parcelable {}
