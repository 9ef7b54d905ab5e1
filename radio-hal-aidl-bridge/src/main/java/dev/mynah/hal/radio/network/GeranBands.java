package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

public enum GeranBands implements AidlEnum<GeranBands> {
    BAND_T380(1),
    BAND_T410(2),
    BAND_450(3),
    BAND_480(4),
    BAND_710(5),
    BAND_750(6),
    BAND_T810(7),
    BAND_850(8),
    BAND_P900(9),
    BAND_E900(10),
    BAND_R900(11),
    BAND_DCS1800(12),
    BAND_PCS1900(13),
    BAND_ER900(14);

    private final int value;

    GeranBands(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
