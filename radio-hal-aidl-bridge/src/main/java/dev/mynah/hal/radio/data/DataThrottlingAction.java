package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.ByteBacked;

@ByteBacked
public enum DataThrottlingAction implements AidlEnum<DataThrottlingAction> {
    NO_DATA_THROTTLING(0),
    THROTTLE_SECONDARY_CARRIER(1),
    THROTTLE_ANCHOR_CARRIER(2),
    HOLD(3);

    private final int value;

    DataThrottlingAction(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
