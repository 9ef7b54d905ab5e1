package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;

/** TS 24.008 10.5.6.4, and what else modems carry. */
public enum PdpProtocolType implements AidlEnum<PdpProtocolType> {
    UNKNOWN(-1),
    IP(0),
    IPV6(1),
    IPV4V6(2),
    PPP(3),
    NON_IP(4),
    UNSTRUCTURED(5);

    private final int value;

    PdpProtocolType(int value) {
        this.value = value;
    }

    @Override
    public int value() {
        return value;
    }
}
