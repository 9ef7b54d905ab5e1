package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;

public enum CdmaSubscriptionSource implements AidlEnum<CdmaSubscriptionSource> {
    RUIM_SIM(0),
    NV(1);

    private final int value;

    CdmaSubscriptionSource(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
