package dev.mynah.hal.radio.modem;

import dev.mynah.hal.aidl.AidlEnum;

public enum DeviceStateType implements AidlEnum<DeviceStateType> {
    POWER_SAVE_MODE(0),
    CHARGING_STATE(1),
    LOW_DATA_EXPECTED(2);

    private final int value;

    DeviceStateType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
