package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.AidlEnum;

public enum EvsBandwidth implements AidlEnum<EvsBandwidth> {
    NONE(0),
    NARROW_BAND(1 << 0),
    WIDE_BAND(1 << 1),
    SUPER_WIDE_BAND(1 << 2),
    FULL_BAND(1 << 3);

    private final int value;

    EvsBandwidth(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
