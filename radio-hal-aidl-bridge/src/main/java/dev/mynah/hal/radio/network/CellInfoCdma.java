package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record CellInfoCdma(
        CellIdentityCdma cellIdentityCdma, CdmaSignalStrength signalStrengthCdma, EvdoSignalStrength signalStrengthEvdo)
        implements Parcelable {}
