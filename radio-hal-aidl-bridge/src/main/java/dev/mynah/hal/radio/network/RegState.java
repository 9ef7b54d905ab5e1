package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Since;

/** TS 27.007 7.2, and whether an emergency call is possible. */
public enum RegState implements AidlEnum<RegState> {
    NOT_REG_MT_NOT_SEARCHING_OP(0),
    REG_HOME(1),
    NOT_REG_MT_SEARCHING_OP(2),
    REG_DENIED(3),
    UNKNOWN(4),
    REG_ROAMING(5),
    NOT_REG_MT_NOT_SEARCHING_OP_EM(10),
    NOT_REG_MT_SEARCHING_OP_EM(12),
    REG_DENIED_EM(13),
    UNKNOWN_EM(14),
    @Since(2)
    REG_EM(20);

    private final int value;

    RegState(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
