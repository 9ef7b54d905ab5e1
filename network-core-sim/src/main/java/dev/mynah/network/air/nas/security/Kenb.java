package dev.mynah.network.air.nas.security;

/** The key a base station protects the radio with. TS 33.401 6.2. */
public final class Kenb extends Secret {

    private static final int LENGTH = 32;

    Kenb(byte[] octets) {
        super(octets, LENGTH);
    }
}
