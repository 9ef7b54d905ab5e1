package dev.mynah.network.air.nas;

/** Which way a message travels; the value is the DIRECTION bit of the security algorithms. TS 33.401 B.1. */
public enum Direction {
    /** From the UE to the network. */
    UPLINK(0),
    /** From the network to the UE. */
    DOWNLINK(1);

    private final int bit;

    Direction(int bit) {
        this.bit = bit;
    }

    /** 0 for uplink, 1 for downlink. */
    public int bit() {
        return bit;
    }

    /** The other way. */
    public Direction opposite() {
        return this == UPLINK ? DOWNLINK : UPLINK;
    }
}
