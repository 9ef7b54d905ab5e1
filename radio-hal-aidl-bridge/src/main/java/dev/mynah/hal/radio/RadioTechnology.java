package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;

/** A radio technology, finer than the access network it belongs to. */
public enum RadioTechnology implements AidlEnum<RadioTechnology> {
    UNKNOWN(0),
    GPRS(1),
    EDGE(2),
    UMTS(3),
    IS95A(4),
    IS95B(5),
    ONE_X_RTT(6),
    EVDO_0(7),
    EVDO_A(8),
    HSDPA(9),
    HSUPA(10),
    HSPA(11),
    EVDO_B(12),
    EHRPD(13),
    LTE(14),
    HSPAP(15),
    GSM(16),
    TD_SCDMA(17),
    IWLAN(18),
    LTE_CA(19),
    NR(20);

    private final int value;

    RadioTechnology(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
