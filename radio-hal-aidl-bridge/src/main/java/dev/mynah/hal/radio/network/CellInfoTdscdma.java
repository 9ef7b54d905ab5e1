package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record CellInfoTdscdma(CellIdentityTdscdma cellIdentityTdscdma, TdscdmaSignalStrength signalStrengthTdscdma)
        implements Parcelable {}
