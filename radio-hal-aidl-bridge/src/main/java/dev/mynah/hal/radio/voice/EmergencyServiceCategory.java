package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;

/** TS 22.101 10.1; fields that hold some of them are an int with these bits. */
public enum EmergencyServiceCategory implements AidlEnum<EmergencyServiceCategory> {
    UNSPECIFIED(0),
    POLICE(1 << 0),
    AMBULANCE(1 << 1),
    FIRE_BRIGADE(1 << 2),
    MARINE_GUARD(1 << 3),
    MOUNTAIN_RESCUE(1 << 4),
    MIEC(1 << 5),
    AIEC(1 << 6);

    private final int value;

    EmergencyServiceCategory(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
