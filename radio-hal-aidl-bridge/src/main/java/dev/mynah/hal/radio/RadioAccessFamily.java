package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;

/** Sets of radio technologies; fields that hold some of them are an int with these bits. */
public enum RadioAccessFamily implements AidlEnum<RadioAccessFamily> {
    UNKNOWN(1 << 0),
    GPRS(1 << 1),
    EDGE(1 << 2),
    UMTS(1 << 3),
    IS95A(1 << 4),
    IS95B(1 << 5),
    ONE_X_RTT(1 << 6),
    EVDO_0(1 << 7),
    EVDO_A(1 << 8),
    HSDPA(1 << 9),
    HSUPA(1 << 10),
    HSPA(1 << 11),
    EVDO_B(1 << 12),
    EHRPD(1 << 13),
    LTE(1 << 14),
    HSPAP(1 << 15),
    GSM(1 << 16),
    TD_SCDMA(1 << 17),
    IWLAN(1 << 18),
    LTE_CA(1 << 19),
    NR(1 << 20);

    private final int value;

    RadioAccessFamily(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
