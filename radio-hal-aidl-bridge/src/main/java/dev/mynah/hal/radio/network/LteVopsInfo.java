package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

public record LteVopsInfo(boolean isVopsSupported, boolean isEmcBearerSupported) implements Parcelable {}
