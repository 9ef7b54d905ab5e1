package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;

public enum ImsRegistrationState implements AidlEnum<ImsRegistrationState> {
    NOT_REGISTERED(0),
    REGISTERED(1);

    private final int value;

    ImsRegistrationState(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
