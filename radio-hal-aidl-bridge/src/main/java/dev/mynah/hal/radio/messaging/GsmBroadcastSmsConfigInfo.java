package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;

/** A range of message identifiers and of coding schemes to take or to leave. */
public record GsmBroadcastSmsConfigInfo(
        int fromServiceId, int toServiceId, int fromCodeScheme, int toCodeScheme, boolean selected)
        implements Parcelable {}
