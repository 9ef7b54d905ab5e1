package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

public enum UtranBands implements AidlEnum<UtranBands> {
    BAND_1(1),
    BAND_2(2),
    BAND_3(3),
    BAND_4(4),
    BAND_5(5),
    BAND_6(6),
    BAND_7(7),
    BAND_8(8),
    BAND_9(9),
    BAND_10(10),
    BAND_11(11),
    BAND_12(12),
    BAND_13(13),
    BAND_14(14),
    BAND_19(19),
    BAND_20(20),
    BAND_21(21),
    BAND_22(22),
    BAND_25(25),
    BAND_26(26),
    BAND_A(101),
    BAND_B(102),
    BAND_C(103),
    BAND_D(104),
    BAND_E(105),
    BAND_F(106);

    private final int value;

    UtranBands(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
