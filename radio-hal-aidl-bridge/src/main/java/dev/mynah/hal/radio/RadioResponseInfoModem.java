package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

/** A response that also tells whether the modem is on. */
public record RadioResponseInfoModem(
        AidlEnum<RadioResponseType> type, int serial, AidlEnum<RadioError> error, boolean isEnabled)
        implements Parcelable {}
