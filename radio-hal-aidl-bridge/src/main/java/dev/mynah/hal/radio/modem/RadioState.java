package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;

public enum RadioState implements AidlEnum<RadioState> {
    OFF(0),
    UNAVAILABLE(1),
    ON(10);

    private final int value;

    RadioState(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
