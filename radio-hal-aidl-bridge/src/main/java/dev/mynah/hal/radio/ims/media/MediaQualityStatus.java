package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;

public record MediaQualityStatus(
        int rtpInactivityTimeMillis, int rtcpInactivityTimeMillis, int rtpPacketLossRate, int rtpJitterMillis)
        implements Parcelable {}
