package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;

/** Whether a response is the answer, or says that there will be one. */
public enum RadioResponseType implements AidlEnum<RadioResponseType> {
    SOLICITED(0),
    SOLICITED_ACK(1),
    SOLICITED_ACK_EXP(2);

    private final int value;

    RadioResponseType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
