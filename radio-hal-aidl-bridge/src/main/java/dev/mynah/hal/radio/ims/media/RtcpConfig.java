package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;

public record RtcpConfig(String canonicalName, int transmitPort, int transmitIntervalSec, int rtcpXrBlocks)
        implements Parcelable {}
