package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

/** TS 23.221 7.2a. */
public enum UsageSetting implements AidlEnum<UsageSetting> {
    VOICE_CENTRIC(1),
    DATA_CENTRIC(2);

    private final int value;

    UsageSetting(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
