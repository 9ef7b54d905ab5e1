package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;

/** {@code errorCode} is a cause of TS 27.005 3.2.5, or -1. */
public record SendSmsResult(int messageRef, String ackPDU, int errorCode) implements Parcelable {}
