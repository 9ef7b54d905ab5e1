package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

public enum CdmaRoamingType implements AidlEnum<CdmaRoamingType> {
    HOME_NETWORK(0),
    AFFILIATED_ROAM(1),
    ANY_ROAM(2);

    private final int value;

    CdmaRoamingType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
