package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Union;

public sealed interface CellIdentity extends Union {

    record Noinit(boolean value) implements CellIdentity {}

    record Gsm(CellIdentityGsm value) implements CellIdentity {}

    record Wcdma(CellIdentityWcdma value) implements CellIdentity {}

    record Tdscdma(CellIdentityTdscdma value) implements CellIdentity {}

    record Cdma(CellIdentityCdma value) implements CellIdentity {}

    record Lte(CellIdentityLte value) implements CellIdentity {}

    record Nr(CellIdentityNr value) implements CellIdentity {}
}
