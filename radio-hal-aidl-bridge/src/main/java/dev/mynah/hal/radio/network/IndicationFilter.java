package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;

/** Indications a host wants while it sleeps; fields that hold some of them are an int with these bits. */
public enum IndicationFilter implements AidlEnum<IndicationFilter> {
    NONE(0),
    ALL(-1),
    SIGNAL_STRENGTH(1 << 0),
    FULL_NETWORK_STATE(1 << 1),
    DATA_CALL_DORMANCY_CHANGED(1 << 2),
    LINK_CAPACITY_ESTIMATE(1 << 3),
    PHYSICAL_CHANNEL_CONFIG(1 << 4),
    REGISTRATION_FAILURE(1 << 5),
    BARRING_INFO(1 << 6);

    private final int value;

    IndicationFilter(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
