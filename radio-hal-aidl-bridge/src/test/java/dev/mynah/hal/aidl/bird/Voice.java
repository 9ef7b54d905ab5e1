package dev.mynah.hal.aidl.bird;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.ByteBacked;

/** Values with gaps, and one below zero. */
@ByteBacked
public enum Voice implements AidlEnum<Voice> {
    SILENT(-1),
    CHIRP(1),
    WHISTLE(7);

    private final int value;

    Voice(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
