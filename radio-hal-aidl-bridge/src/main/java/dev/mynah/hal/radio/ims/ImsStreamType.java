package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;

public enum ImsStreamType implements AidlEnum<ImsStreamType> {
    AUDIO(1),
    VIDEO(2);

    private final int value;

    ImsStreamType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
