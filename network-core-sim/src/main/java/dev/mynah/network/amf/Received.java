package dev.mynah.network.amf;

import dev.mynah.network.air.nas.Octets;

/**
 * A message as it came out of its envelope.
 *
 * @param plain the message inside; empty where it cannot be read
 * @param verified whether its integrity was checked and found good
 * @param count the NAS COUNT it came with, where it was
 */
record Received(Octets plain, boolean verified, int count) {
    static final Received NOTHING = new Received(Octets.EMPTY, false, 0);

    static Received unverified(Octets plain) {
        return new Received(plain, false, 0);
    }
}
