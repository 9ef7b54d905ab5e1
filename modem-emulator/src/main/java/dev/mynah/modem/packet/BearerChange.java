package dev.mynah.modem.packet;

import dev.mynah.modem.PacketData.DedicatedBearer;

/** What became of a bearer beside that of a context. */
public sealed interface BearerChange {
    DedicatedBearer bearer();

    /** Whether the network began it. */
    boolean byNetwork();

    record Activated(DedicatedBearer bearer, boolean byNetwork) implements BearerChange {}

    /**
     * It carries other packets, or has another quality.
     *
     * @param filters whether it carries other packets
     */
    record Modified(DedicatedBearer bearer, boolean byNetwork, boolean filters, boolean quality)
            implements BearerChange {}

    record Deactivated(DedicatedBearer bearer, boolean byNetwork) implements BearerChange {}
}
