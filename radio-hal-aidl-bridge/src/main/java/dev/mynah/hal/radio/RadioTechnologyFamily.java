package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;

public enum RadioTechnologyFamily implements AidlEnum<RadioTechnologyFamily> {
    THREE_GPP(0),
    THREE_GPP2(1);

    private final int value;

    RadioTechnologyFamily(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
