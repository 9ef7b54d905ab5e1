package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;

public enum EmergencyCallRouting implements AidlEnum<EmergencyCallRouting> {
    UNKNOWN(0),
    EMERGENCY(1),
    NORMAL(2);

    private final int value;

    EmergencyCallRouting(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
