package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record CellInfoGsm(CellIdentityGsm cellIdentityGsm, GsmSignalStrength signalStrengthGsm) implements Parcelable {}
