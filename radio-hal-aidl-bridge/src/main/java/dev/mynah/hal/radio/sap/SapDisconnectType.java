package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.AidlEnum;

public enum SapDisconnectType implements AidlEnum<SapDisconnectType> {
    GRACEFUL(0),
    IMMEDIATE(1);

    private final int value;

    SapDisconnectType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
