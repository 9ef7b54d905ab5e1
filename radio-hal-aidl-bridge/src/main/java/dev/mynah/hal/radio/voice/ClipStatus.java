package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;

public enum ClipStatus implements AidlEnum<ClipStatus> {
    CLIP_PROVISIONED(0),
    CLIP_UNPROVISIONED(1),
    UNKNOWN(2);

    private final int value;

    ClipStatus(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
