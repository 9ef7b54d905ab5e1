package dev.mynah.network.air.tft;

import java.util.Optional;

/** What a part of a packet filter looks at. TS 24.008 table 10.5.162, TS 24.501 table 9.11.4.13.1. */
public enum ComponentType {
    /** Everything; in 5GS only. */
    MATCH_ALL(0x01, 0),
    IPV4_REMOTE(0x10, 8),
    IPV4_LOCAL(0x11, 8),
    /** With a mask. */
    IPV6_REMOTE(0x20, 32),
    /** With the length of a prefix. */
    IPV6_REMOTE_PREFIX(0x21, 17),
    IPV6_LOCAL_PREFIX(0x23, 17),
    PROTOCOL(0x30, 1),
    LOCAL_PORT(0x40, 2),
    LOCAL_PORTS(0x41, 4),
    REMOTE_PORT(0x50, 2),
    REMOTE_PORTS(0x51, 4),
    SECURITY_PARAMETER_INDEX(0x60, 4),
    TRAFFIC_CLASS(0x70, 2),
    FLOW_LABEL(0x80, 3);

    private final int value;
    private final int length;

    ComponentType(int value, int length) {
        this.value = value;
        this.length = length;
    }

    public int value() {
        return value;
    }

    /** The octets after the type. */
    int length() {
        return length;
    }

    /** Whether it looks at the other end of the UE's packets. */
    boolean remote() {
        return this == IPV4_REMOTE
                || this == IPV6_REMOTE
                || this == IPV6_REMOTE_PREFIX
                || this == REMOTE_PORT
                || this == REMOTE_PORTS;
    }

    static Optional<ComponentType> of(int value) {
        for (ComponentType type : values()) {
            if (type.value == value) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
