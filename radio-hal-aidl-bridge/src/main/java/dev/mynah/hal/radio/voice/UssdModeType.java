package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;

public enum UssdModeType implements AidlEnum<UssdModeType> {
    NOTIFY(0),
    REQUEST(1),
    NW_RELEASE(2),
    LOCAL_CLIENT(3),
    NOT_SUPPORTED(4),
    NW_TIMEOUT(5);

    private final int value;

    UssdModeType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
