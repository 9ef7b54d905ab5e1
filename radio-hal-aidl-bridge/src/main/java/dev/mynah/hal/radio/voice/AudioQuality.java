package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;

public enum AudioQuality implements AidlEnum<AudioQuality> {
    UNSPECIFIED(0),
    AMR(1),
    AMR_WB(2),
    GSM_EFR(3),
    GSM_FR(4),
    GSM_HR(5),
    EVRC(6),
    EVRC_B(7),
    EVRC_WB(8),
    EVRC_NW(9);

    private final int value;

    AudioQuality(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
