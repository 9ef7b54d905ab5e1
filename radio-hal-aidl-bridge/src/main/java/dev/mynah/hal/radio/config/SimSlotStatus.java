package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import java.util.List;

/** One physical slot: the card in it and its ports. The place in the list is the number of the slot. */
public record SimSlotStatus(
        int cardState,
        String atr,
        String eid,
        List<SimPortInfo> portInfo,
        @Since(2) AidlEnum<MultipleEnabledProfilesMode> supportedMepMode)
        implements Parcelable {}
