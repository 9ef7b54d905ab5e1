package dev.mynah.network.air.nas;

/** The forms an element takes in a message. TS 24.007 11.2.1.1. */
public enum Format {
    /** The value alone in bits 1 to 4; another half octet follows in bits 5 to 8. */
    LOW_HALF(false, 0),
    /** The value alone in bits 5 to 8 of the octet whose bits 1 to 4 were before it. */
    HIGH_HALF(false, 0),
    /** The value alone in bits 1 to 4; bits 5 to 8 are spare. */
    HALF_AND_SPARE(false, 0),
    /** The value alone. */
    V(false, 0),
    /** Length and value. */
    LV(false, 1),
    /** A length of two octets and the value. */
    LV_E(false, 2),
    /** The identifier alone: type 2. */
    T(true, 0),
    /** The identifier in bits 5 to 8, the value in bits 1 to 4: type 1. */
    TV_HALF(true, 0),
    /** Identifier and value: type 3. */
    TV(true, 0),
    /** Identifier, length and value: type 4. */
    TLV(true, 1),
    /** Identifier, a length of two octets and the value: type 6. */
    TLV_E(true, 2);

    private final boolean tagged;
    private final int lengthOctets;

    Format(boolean tagged, int lengthOctets) {
        this.tagged = tagged;
        this.lengthOctets = lengthOctets;
    }

    /** Whether an identifier comes first. */
    public boolean tagged() {
        return tagged;
    }

    /** Octets of the length, 0 where the length is fixed. */
    int lengthOctets() {
        return lengthOctets;
    }

    /** Octets before the value. */
    int overhead() {
        return this == TV_HALF ? 0 : (tagged ? 1 : 0) + lengthOctets;
    }
}
