package dev.mynah.network.air.tft;

import dev.mynah.network.air.nas.Direction;

/** Whose packets a filter is for. TS 24.008 table 10.5.162. */
public enum FilterDirection {
    /** As terminals before release 7 have it: downlink, and uplink nothing is said. */
    PRE_RELEASE_7(0),
    DOWNLINK(1),
    UPLINK(2),
    BIDIRECTIONAL(3);

    private final int value;

    FilterDirection(int value) {
        this.value = value;
    }

    public int value() {
        return value;
    }

    /** @param value of two bits */
    public static FilterDirection of(int value) {
        return values()[value & 3];
    }

    boolean covers(Direction direction) {
        return direction == Direction.UPLINK ? this == UPLINK || this == BIDIRECTIONAL : this != UPLINK;
    }
}
