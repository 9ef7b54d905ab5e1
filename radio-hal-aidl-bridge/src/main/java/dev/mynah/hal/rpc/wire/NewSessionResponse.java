package dev.mynah.hal.rpc.wire;

/**
 * The server's answer to a client that asked for a new session.
 *
 * @param version the one agreed on, unsigned
 */
public record NewSessionResponse(int version) implements Received {
    static final int LENGTH = 8;

    static Received decode(WireView octets) {
        return new NewSessionResponse(octets.int32(0));
    }

    public void encode(WireWriter to) {
        to.int32(version).zeros(4);
    }
}
