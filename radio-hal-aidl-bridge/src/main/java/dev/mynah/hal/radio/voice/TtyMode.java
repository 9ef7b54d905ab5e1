package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;

public enum TtyMode implements AidlEnum<TtyMode> {
    OFF(0),
    FULL(1),
    HCO(2),
    VCO(3);

    private final int value;

    TtyMode(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
