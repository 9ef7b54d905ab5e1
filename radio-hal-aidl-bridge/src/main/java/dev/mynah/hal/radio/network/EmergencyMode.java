package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

@Since(2)
public enum EmergencyMode implements AidlEnum<EmergencyMode> {
    EMERGENCY_WWAN(1),
    EMERGENCY_WLAN(2),
    EMERGENCY_CALLBACK(3);

    private final int value;

    EmergencyMode(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
