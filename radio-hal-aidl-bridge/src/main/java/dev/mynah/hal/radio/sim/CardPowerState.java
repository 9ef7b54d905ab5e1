package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;

public enum CardPowerState implements AidlEnum<CardPowerState> {
    POWER_DOWN(0),
    POWER_UP(1),
    POWER_UP_PASS_THROUGH(2);

    private final int value;

    CardPowerState(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
