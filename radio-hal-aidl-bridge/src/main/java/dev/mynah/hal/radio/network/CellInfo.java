package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

/** A cell, and what is heard of it. */
public record CellInfo(
        boolean registered, AidlEnum<CellConnectionStatus> connectionStatus, CellInfoRatSpecificInfo ratSpecificInfo)
        implements Parcelable {}
