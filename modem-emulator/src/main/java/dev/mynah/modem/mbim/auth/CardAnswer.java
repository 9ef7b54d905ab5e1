package dev.mynah.modem.mbim.auth;

import java.util.Arrays;
import java.util.Optional;

/** What the card said to a challenge. TS 31.102 7.1.2. */
final class CardAnswer {
    private static final int INCORRECT_MAC = 0x9862;
    private static final int DONE = 0x9000;

    private final byte[] octets;

    CardAnswer(byte[] octets) {
        this.octets = octets;
    }

    private int sw() {
        int length = octets.length;
        return length < 2 ? 0 : (octets[length - 2] & 0xFF) << 8 | (octets[length - 1] & 0xFF);
    }

    boolean done() {
        return sw() == DONE;
    }

    boolean wrongMac() {
        return sw() == INCORRECT_MAC;
    }

    int tag() {
        return octets.length > 2 ? octets[0] & 0xFF : 0;
    }

    /** A length and as many octets. */
    Optional<byte[]> field(int at) {
        int end = octets.length - 2;
        if (at >= end || at + 1 + (octets[at] & 0xFF) > end) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(octets, at + 1, at + 1 + (octets[at] & 0xFF)));
    }
}
