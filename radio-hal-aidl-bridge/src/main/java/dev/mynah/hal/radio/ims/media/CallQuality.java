package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;

/** What a stream was like; times are milliseconds, {@code callDuration} included. */
public record CallQuality(
        int downlinkCallQualityLevel,
        int uplinkCallQualityLevel,
        int callDuration,
        int numRtpPacketsTransmitted,
        int numRtpPacketsReceived,
        int numRtpPacketsTransmittedLost,
        int numRtpPacketsNotReceived,
        int averageRelativeJitter,
        int maxRelativeJitter,
        int averageRoundTripTime,
        int codecType,
        boolean rtpInactivityDetected,
        boolean rxSilenceDetected,
        boolean txSilenceDetected,
        int numVoiceFrames,
        int numNoDataFrames,
        int numDroppedRtpPackets,
        long minPlayoutDelayMillis,
        long maxPlayoutDelayMillis,
        int numRtpSidPacketsReceived,
        int numRtpDuplicatePackets)
        implements Parcelable {}
