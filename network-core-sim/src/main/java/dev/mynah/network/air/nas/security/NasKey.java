package dev.mynah.network.air.nas.security;

/** KNASenc or KNASint. TS 33.401 6.2. */
public final class NasKey extends Secret {

    /** Octets. */
    public static final int LENGTH = 16;

    private NasKey(byte[] octets) {
        super(octets, LENGTH);
    }

    /** A key of 16 octets. */
    public static NasKey of(byte[] octets) {
        return new NasKey(octets);
    }
}
