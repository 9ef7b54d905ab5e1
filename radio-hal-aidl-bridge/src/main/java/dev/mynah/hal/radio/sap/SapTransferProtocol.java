package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.AidlEnum;

public enum SapTransferProtocol implements AidlEnum<SapTransferProtocol> {
    T0(0),
    T1(1);

    private final int value;

    SapTransferProtocol(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
