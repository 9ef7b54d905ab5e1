package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

public enum RadioBandMode implements AidlEnum<RadioBandMode> {
    BAND_MODE_UNSPECIFIED(0),
    BAND_MODE_EURO(1),
    BAND_MODE_USA(2),
    BAND_MODE_JPN(3),
    BAND_MODE_AUS(4),
    BAND_MODE_AUS_2(5),
    BAND_MODE_CELL_800(6),
    BAND_MODE_PCS(7),
    BAND_MODE_JTACS(8),
    BAND_MODE_KOREA_PCS(9),
    BAND_MODE_5_450M(10),
    BAND_MODE_IMT2000(11),
    BAND_MODE_7_700M_2(12),
    BAND_MODE_8_1800M(13),
    BAND_MODE_9_900M(14),
    BAND_MODE_10_800M_2(15),
    BAND_MODE_EURO_PAMR_400M(16),
    BAND_MODE_AWS(17),
    BAND_MODE_USA_2500M(18);

    private final int value;

    RadioBandMode(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
