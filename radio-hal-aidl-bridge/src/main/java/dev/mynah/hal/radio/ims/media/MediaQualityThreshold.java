package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.parcel.Ints;

public record MediaQualityThreshold(
        Ints rtpInactivityTimerMillis,
        int rtcpInactivityTimerMillis,
        int rtpPacketLossDurationMillis,
        int rtpHysteresisTimeInMillis,
        Ints rtpPacketLossRate,
        Ints rtpJitterMillis,
        boolean notifyCurrentStatus)
        implements Parcelable {}
