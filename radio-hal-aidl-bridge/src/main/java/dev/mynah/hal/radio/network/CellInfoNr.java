package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record CellInfoNr(CellIdentityNr cellIdentityNr, NrSignalStrength signalStrengthNr) implements Parcelable {}
