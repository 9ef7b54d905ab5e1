package dev.mynah.network.air.nas.cc;

/** What a number begins with. TS 24.008 table 10.5.118. */
public enum NumberType {
    UNKNOWN(0),
    INTERNATIONAL(1),
    NATIONAL(2),
    NETWORK_SPECIFIC(3),
    /** A short code of the network. */
    DEDICATED_ACCESS(4),
    RESERVED_5(5),
    RESERVED_6(6),
    RESERVED_FOR_EXTENSION(7);

    private static final NumberType[] BY_VALUE = values();

    private final int value;

    NumberType(int value) {
        this.value = value;
    }

    static NumberType of(int octet) {
        return BY_VALUE[octet & 7];
    }

    public int value() {
        return value;
    }
}
