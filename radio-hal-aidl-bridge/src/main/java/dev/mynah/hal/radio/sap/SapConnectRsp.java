package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.AidlEnum;

public enum SapConnectRsp implements AidlEnum<SapConnectRsp> {
    SUCCESS(0),
    CONNECT_FAILURE(1),
    MSG_SIZE_TOO_LARGE(2),
    MSG_SIZE_TOO_SMALL(3),
    CONNECT_OK_CALL_ONGOING(4);

    private final int value;

    SapConnectRsp(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
