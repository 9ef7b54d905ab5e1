package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;

public enum CdmaOtaProvisionStatus implements AidlEnum<CdmaOtaProvisionStatus> {
    SPL_UNLOCKED(0),
    SPC_RETRIES_EXCEEDED(1),
    A_KEY_EXCHANGED(2),
    SSD_UPDATED(3),
    NAM_DOWNLOADED(4),
    MDN_DOWNLOADED(5),
    IMSI_DOWNLOADED(6),
    PRL_DOWNLOADED(7),
    COMMITTED(8),
    OTAPA_STARTED(9),
    OTAPA_STOPPED(10),
    OTAPA_ABORTED(11);

    private final int value;

    CdmaOtaProvisionStatus(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
