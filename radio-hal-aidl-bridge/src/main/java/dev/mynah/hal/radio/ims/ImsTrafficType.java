package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;

public enum ImsTrafficType implements AidlEnum<ImsTrafficType> {
    EMERGENCY(0),
    EMERGENCY_SMS(1),
    VOICE(2),
    VIDEO(3),
    SMS(4),
    REGISTRATION(5),
    UT_XCAP(6);

    private final int value;

    ImsTrafficType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
