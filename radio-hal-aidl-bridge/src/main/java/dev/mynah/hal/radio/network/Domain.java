package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

public enum Domain implements AidlEnum<Domain> {
    @Since(4)
    INVALID(0),
    CS(1 << 0),
    PS(1 << 1);

    private final int value;

    Domain(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
