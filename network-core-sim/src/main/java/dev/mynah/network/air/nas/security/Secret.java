package dev.mynah.network.air.nas.security;

import java.security.MessageDigest;

/** Key octets that no text, event or exception shows. */
abstract sealed class Secret permits Kasme, NasKey, Kenb, Kausf, Kseaf, Kamf, Kgnb, UmtsKeys {

    private final byte[] octets;

    Secret(byte[] octets, int length) {
        if (octets.length != length) {
            throw new IllegalArgumentException(getClass().getSimpleName() + " of " + octets.length + " octets");
        }
        this.octets = octets.clone();
    }

    /** A copy of the octets themselves: for key derivation, algorithms and the card, not for showing. */
    public final byte[] reveal() {
        return octets.clone();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Secret that
                && getClass() == that.getClass()
                && MessageDigest.isEqual(octets, that.octets);
    }

    /** The same for all keys of a kind, so that it tells nothing. */
    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "(hidden)";
    }
}
