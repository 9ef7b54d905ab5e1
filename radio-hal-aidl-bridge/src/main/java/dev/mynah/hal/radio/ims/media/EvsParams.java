package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

public record EvsParams(
        AidlEnum<EvsBandwidth> bandwidth,
        AidlEnum<EvsMode> evsMode,
        byte channelAwareMode,
        boolean useHeaderFullOnly,
        boolean useEvsModeSwitch,
        byte codecModeRequest)
        implements Parcelable {}
