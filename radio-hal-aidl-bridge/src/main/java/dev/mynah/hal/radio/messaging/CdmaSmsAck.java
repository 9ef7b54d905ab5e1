package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Parcelable;

public record CdmaSmsAck(boolean errorClass, int smsCauseCode) implements Parcelable {}
