package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

public record AmrParams(AidlEnum<AmrMode> amrMode, boolean octetAligned, int maxRedundancyMillis)
        implements Parcelable {}
