package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;

/** A kind of access network, as scans, bearers and emergency calls choose it. */
public enum AccessNetwork implements AidlEnum<AccessNetwork> {
    UNKNOWN(0),
    GERAN(1),
    UTRAN(2),
    EUTRAN(3),
    CDMA2000(4),
    IWLAN(5),
    NGRAN(6);

    private final int value;

    AccessNetwork(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
