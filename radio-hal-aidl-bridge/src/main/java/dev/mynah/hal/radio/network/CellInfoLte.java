package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record CellInfoLte(CellIdentityLte cellIdentityLte, LteSignalStrength signalStrengthLte) implements Parcelable {}
