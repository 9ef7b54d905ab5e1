package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.AidlEnum;

public enum SapStatus implements AidlEnum<SapStatus> {
    UNKNOWN_ERROR(0),
    CARD_RESET(1),
    CARD_NOT_ACCESSIBLE(2),
    CARD_REMOVED(3),
    CARD_INSERTED(4),
    RECOVERED(5);

    private final int value;

    SapStatus(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
