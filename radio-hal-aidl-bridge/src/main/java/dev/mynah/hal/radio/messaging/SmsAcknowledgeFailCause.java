package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.AidlEnum;

public enum SmsAcknowledgeFailCause implements AidlEnum<SmsAcknowledgeFailCause> {
    MEMORY_CAPACITY_EXCEEDED(0xD3),
    UNSPECIFIED_ERROR(255);

    private final int value;

    SmsAcknowledgeFailCause(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
