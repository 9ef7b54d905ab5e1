package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;

public enum PinState implements AidlEnum<PinState> {
    UNKNOWN(0),
    ENABLED_NOT_VERIFIED(1),
    ENABLED_VERIFIED(2),
    DISABLED(3),
    ENABLED_BLOCKED(4),
    ENABLED_PERM_BLOCKED(5);

    private final int value;

    PinState(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
