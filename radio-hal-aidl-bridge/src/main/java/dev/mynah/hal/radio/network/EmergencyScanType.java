package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

@Since(2)
public enum EmergencyScanType implements AidlEnum<EmergencyScanType> {
    NO_PREFERENCE(0),
    LIMITED_SERVICE(1),
    FULL_SERVICE(2);

    private final int value;

    EmergencyScanType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
