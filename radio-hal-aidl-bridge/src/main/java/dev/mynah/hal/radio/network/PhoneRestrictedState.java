package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

public enum PhoneRestrictedState implements AidlEnum<PhoneRestrictedState> {
    NONE(0x00),
    CS_EMERGENCY(0x01),
    CS_NORMAL(0x02),
    CS_ALL(0x04),
    PS_ALL(0x10);

    private final int value;

    PhoneRestrictedState(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
