package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;

public enum ImsDeregistrationReason implements AidlEnum<ImsDeregistrationReason> {
    REASON_SIM_REMOVED(1),
    REASON_SIM_REFRESH(2),
    REASON_ALLOWED_NETWORK_TYPES_CHANGED(3);

    private final int value;

    ImsDeregistrationReason(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
