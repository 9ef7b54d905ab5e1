package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;

public enum RtpError implements AidlEnum<RtpError> {
    NONE(0),
    INVALID_PARAM(1),
    NOT_READY(2),
    NO_MEMORY(3),
    NO_RESOURCES(4),
    PORT_UNAVAILABLE(5),
    NOT_SUPPORTED(6);

    private final int value;

    RtpError(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
