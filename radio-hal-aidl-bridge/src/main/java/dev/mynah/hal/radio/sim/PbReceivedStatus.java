package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.ByteBacked;

@ByteBacked
public enum PbReceivedStatus implements AidlEnum<PbReceivedStatus> {
    PB_RECEIVED_OK(1),
    PB_RECEIVED_ERROR(2),
    PB_RECEIVED_ABORT(3),
    PB_RECEIVED_FINAL(4);

    private final int value;

    PbReceivedStatus(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
