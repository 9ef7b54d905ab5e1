package dev.mynah.hal.rpc.wire;

import java.util.Arrays;

/** What lets a connection join a session: 32 octets that nobody can guess. They are a secret, and never shown. */
public final class SessionId {
    public static final int LENGTH = 32;

    private final byte[] octets;

    private SessionId(byte[] octets) {
        this.octets = octets;
    }

    /** A copy of {@code octets}. */
    public static SessionId of(byte... octets) {
        if (octets.length != LENGTH) {
            throw new IllegalArgumentException("a session id of " + octets.length + " octets");
        }
        return new SessionId(octets.clone());
    }

    /** A copy. */
    public byte[] toByteArray() {
        return octets.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionId that && Arrays.equals(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override
    public String toString() {
        return "a session id";
    }
}
