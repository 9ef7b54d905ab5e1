package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

@Since(4)
public record SimTypeInfo(AidlEnum<SimType> currentSimType, int supportedSimTypes) implements Parcelable {}
