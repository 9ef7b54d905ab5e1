package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;

public enum ResetNvType implements AidlEnum<ResetNvType> {
    RELOAD(0),
    ERASE(1),
    FACTORY_RESET(2);

    private final int value;

    ResetNvType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
