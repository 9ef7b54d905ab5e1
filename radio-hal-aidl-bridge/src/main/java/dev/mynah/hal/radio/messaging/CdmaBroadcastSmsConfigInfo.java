package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaBroadcastSmsConfigInfo(int serviceCategory, int language, boolean selected) implements Parcelable {}
