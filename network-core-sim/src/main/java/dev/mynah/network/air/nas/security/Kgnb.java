package dev.mynah.network.air.nas.security;

/** The key a base station of NR protects the radio with. TS 33.501 6.2.1. */
public final class Kgnb extends Secret {

    private static final int LENGTH = 32;

    Kgnb(byte[] octets) {
        super(octets, LENGTH);
    }
}
