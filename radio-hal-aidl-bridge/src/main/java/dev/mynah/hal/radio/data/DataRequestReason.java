package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;

public enum DataRequestReason implements AidlEnum<DataRequestReason> {
    NORMAL(1),
    SHUTDOWN(2),
    HANDOVER(3);

    private final int value;

    DataRequestReason(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
