package dev.mynah.network.sgsn;

import dev.mynah.network.air.nas.Octets;

/** A P-TMSI signature as its three octets. TS 24.008 10.5.5.8. */
final class Signature {
    private Signature() {}

    static Octets octets(int signature) {
        return Octets.of((byte) (signature >> 16), (byte) (signature >> 8), (byte) signature);
    }
}
