package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.Parcelable;

public record PortRange(int start, int end) implements Parcelable {

    public static final int PORT_RANGE_MIN = 20;
    public static final int PORT_RANGE_MAX = 65535;
}
