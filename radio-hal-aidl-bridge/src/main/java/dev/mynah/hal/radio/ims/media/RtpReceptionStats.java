package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

@Since(2)
public record RtpReceptionStats(
        int rtpTimestamp, int rtcpSrTimestamp, long rtcpSrNtpTimestamp, int jitterBufferMs, int roundTripTimeMs)
        implements Parcelable {}
