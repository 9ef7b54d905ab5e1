package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.radio.AccessNetwork;

public record RtpConfig(
        int direction,
        AidlEnum<AccessNetwork> accessNetwork,
        RtpAddress remoteAddress,
        RtpSessionParams sessionParams,
        RtcpConfig rtcpConfig,
        AnbrMode anbrModeParams)
        implements Parcelable {}
