package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;

public enum ImsStreamDirection implements AidlEnum<ImsStreamDirection> {
    UPLINK(1),
    DOWNLINK(2);

    private final int value;

    ImsStreamDirection(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
