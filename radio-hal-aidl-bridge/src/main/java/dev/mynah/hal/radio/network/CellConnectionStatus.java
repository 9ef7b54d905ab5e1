package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

public enum CellConnectionStatus implements AidlEnum<CellConnectionStatus> {
    NONE(0),
    PRIMARY_SERVING(1),
    SECONDARY_SERVING(2);

    private final int value;

    CellConnectionStatus(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
