package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Parcelable;

/** TS 27.007 7.17. */
public record SuppSvcNotification(boolean isMT, int code, int index, int type, String number) implements Parcelable {}
