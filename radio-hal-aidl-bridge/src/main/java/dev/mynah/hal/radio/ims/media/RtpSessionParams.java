package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;

public record RtpSessionParams(
        byte pTimeMillis, int maxPtimeMillis, byte dscp, DtmfParams dtmfParams, CodecParams codecParams)
        implements Parcelable {}
