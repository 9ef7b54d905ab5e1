package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.AidlEnum;

public enum SapApduType implements AidlEnum<SapApduType> {
    APDU(0),
    APDU7816(1);

    private final int value;

    SapApduType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
