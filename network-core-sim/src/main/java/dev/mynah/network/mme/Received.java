package dev.mynah.network.mme;

import dev.mynah.network.air.nas.Octets;

/**
 * A message as it came out of its envelope.
 *
 * @param plain the message inside; empty where it cannot be read
 * @param verified whether its integrity was checked and found good
 */
record Received(Octets plain, boolean verified) {
    static final Received NOTHING = new Received(Octets.EMPTY, false);
}
