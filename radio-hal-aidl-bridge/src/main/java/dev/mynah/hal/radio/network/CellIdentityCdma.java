package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record CellIdentityCdma(
        int networkId, int systemId, int baseStationId, int longitude, int latitude, OperatorInfo operatorNames)
        implements Parcelable {}
