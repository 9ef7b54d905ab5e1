package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;

public enum EpsFallbackReason implements AidlEnum<EpsFallbackReason> {
    NO_NETWORK_TRIGGER(1),
    NO_NETWORK_RESPONSE(2);

    private final int value;

    EpsFallbackReason(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
