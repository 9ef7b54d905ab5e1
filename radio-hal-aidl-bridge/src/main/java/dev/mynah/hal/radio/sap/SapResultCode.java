package dev.mynah.hal.radio.sap;

import dev.mynah.hal.aidl.AidlEnum;

public enum SapResultCode implements AidlEnum<SapResultCode> {
    SUCCESS(0),
    GENERIC_FAILURE(1),
    CARD_NOT_ACCESSSIBLE(2),
    CARD_ALREADY_POWERED_OFF(3),
    CARD_REMOVED(4),
    CARD_ALREADY_POWERED_ON(5),
    DATA_NOT_AVAILABLE(6),
    NOT_SUPPORTED(7);

    private final int value;

    SapResultCode(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
