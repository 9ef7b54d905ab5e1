package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

@Since(3)
public enum CellularIdentifier implements AidlEnum<CellularIdentifier> {
    UNKNOWN(0),
    IMSI(1),
    IMEI(2),
    SUCI(3);

    private final int value;

    CellularIdentifier(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
