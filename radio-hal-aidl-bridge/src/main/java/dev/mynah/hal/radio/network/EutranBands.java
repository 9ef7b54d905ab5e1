package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

public enum EutranBands implements AidlEnum<EutranBands> {
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
    BAND_17(17),
    BAND_18(18),
    BAND_19(19),
    BAND_20(20),
    BAND_21(21),
    BAND_22(22),
    BAND_23(23),
    BAND_24(24),
    BAND_25(25),
    BAND_26(26),
    BAND_27(27),
    BAND_28(28),
    BAND_30(30),
    BAND_31(31),
    BAND_33(33),
    BAND_34(34),
    BAND_35(35),
    BAND_36(36),
    BAND_37(37),
    BAND_38(38),
    BAND_39(39),
    BAND_40(40),
    BAND_41(41),
    BAND_42(42),
    BAND_43(43),
    BAND_44(44),
    BAND_45(45),
    BAND_46(46),
    BAND_47(47),
    BAND_48(48),
    BAND_65(65),
    BAND_66(66),
    BAND_68(68),
    BAND_70(70),
    BAND_49(49),
    BAND_50(50),
    BAND_51(51),
    BAND_52(52),
    BAND_53(53),
    BAND_71(71),
    BAND_72(72),
    BAND_73(73),
    BAND_74(74),
    BAND_85(85),
    BAND_87(87),
    BAND_88(88);

    private final int value;

    EutranBands(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
