package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Parcelable;

public record RtpAddress(String ipAddress, int portNumber) implements Parcelable {}
