package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;

public enum ApnAuthType implements AidlEnum<ApnAuthType> {
    NO_PAP_NO_CHAP(0),
    PAP_NO_CHAP(1),
    NO_PAP_CHAP(2),
    PAP_CHAP(3);

    private final int value;

    ApnAuthType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
