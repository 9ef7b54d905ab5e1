package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;

/** A connection changed its ciphering or integrity. */
@Since(3)
public record SecurityAlgorithmUpdate(
        AidlEnum<ConnectionEvent> connectionEvent,
        AidlEnum<SecurityAlgorithm> encryption,
        AidlEnum<SecurityAlgorithm> integrity,
        boolean isUnprotectedEmergency)
        implements Parcelable {}
