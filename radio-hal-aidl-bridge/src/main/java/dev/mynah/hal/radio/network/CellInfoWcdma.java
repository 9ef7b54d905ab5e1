package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record CellInfoWcdma(CellIdentityWcdma cellIdentityWcdma, WcdmaSignalStrength signalStrengthWcdma)
        implements Parcelable {}
