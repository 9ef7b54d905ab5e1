package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;

public record LastCallFailCauseInfo(AidlEnum<LastCallFailCause> causeCode, String vendorCause) implements Parcelable {}
