package dev.mynah.hal.radio.config;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

/** Kinds of card; {@code supportedSimTypes} is a set of these bits. */
@Since(4)
public enum SimType implements AidlEnum<SimType> {
    UNKNOWN(0),
    PHYSICAL(1 << 0),
    ESIM(1 << 1);

    private final int value;

    SimType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
