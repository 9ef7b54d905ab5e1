package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

/** How every response begins: to which request, and how it went. */
public record RadioResponseInfo(AidlEnum<RadioResponseType> type, int serial, AidlEnum<RadioError> error)
        implements Parcelable {}
