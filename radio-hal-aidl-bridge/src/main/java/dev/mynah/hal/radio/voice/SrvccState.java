package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;

public enum SrvccState implements AidlEnum<SrvccState> {
    HANDOVER_STARTED(0),
    HANDOVER_COMPLETED(1),
    HANDOVER_FAILED(2),
    HANDOVER_CANCELED(3);

    private final int value;

    SrvccState(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
