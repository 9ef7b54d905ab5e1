package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.radio.config.MultipleEnabledProfilesMode;
import dev.mynah.hal.radio.config.SlotPortMapping;
import java.util.List;

/** The card of a logical slot. Indexes count in {@code applications}; -1 is none. */
public record CardStatus(
        int cardState,
        AidlEnum<PinState> universalPinState,
        int gsmUmtsSubscriptionAppIndex,
        int cdmaSubscriptionAppIndex,
        int imsSubscriptionAppIndex,
        List<AppStatus> applications,
        String atr,
        String iccid,
        String eid,
        SlotPortMapping slotMap,
        @Since(2) AidlEnum<MultipleEnabledProfilesMode> supportedMepMode)
        implements Parcelable {

    public static final int STATE_ABSENT = 0;
    public static final int STATE_PRESENT = 1;
    public static final int STATE_ERROR = 2;
    public static final int STATE_RESTRICTED = 3;
}
