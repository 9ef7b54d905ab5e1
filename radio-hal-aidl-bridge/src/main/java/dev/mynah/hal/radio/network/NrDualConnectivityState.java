package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.ByteBacked;

@ByteBacked
public enum NrDualConnectivityState implements AidlEnum<NrDualConnectivityState> {
    ENABLE(1),
    DISABLE(2),
    DISABLE_IMMEDIATE(3);

    private final int value;

    NrDualConnectivityState(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
