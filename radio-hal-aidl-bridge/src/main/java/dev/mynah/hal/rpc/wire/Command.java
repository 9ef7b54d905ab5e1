package dev.mynah.hal.rpc.wire;

/** What the two ends say once a connection is set up. */
public sealed interface Command extends Received permits Transact, Reply, DecStrong {

    /** Writes the whole message, its head included. */
    void encode(WireWriter to, ProtocolVersion version);
}
