package dev.mynah.hal.rpc;

import dev.mynah.hal.rpc.wire.ProtocolVersion;

/**
 * How one end sets its sessions up.
 *
 * @param newest the newest version it speaks
 * @param served how many connections it serves calls on: as a server what it lets clients have, as a client what it
 *     opens for the server's calls, which without one of them can only be nested in the client's own
 * @param calling how many connections a client opens at most to call on
 * @param stability what it says of its own objects
 */
public record RpcOptions(ProtocolVersion newest, int served, int calling, Stability stability, RpcLimits limits) {

    /** A server for clients with a few threads. */
    public static final RpcOptions SERVER =
            new RpcOptions(ProtocolVersion.NEWEST, 4, 0, Stability.VINTF, RpcLimits.STANDARD);

    /** A client that calls on one connection, which keeps its calls in order, and is called back on another. */
    public static final RpcOptions CLIENT =
            new RpcOptions(ProtocolVersion.NEWEST, 1, 1, Stability.VINTF, RpcLimits.STANDARD);

    public RpcOptions newest(ProtocolVersion other) {
        return new RpcOptions(other, served, calling, stability, limits);
    }

    public RpcOptions served(int other) {
        return new RpcOptions(newest, other, calling, stability, limits);
    }

    public RpcOptions calling(int other) {
        return new RpcOptions(newest, served, other, stability, limits);
    }

    public RpcOptions stability(Stability other) {
        return new RpcOptions(newest, served, calling, other, limits);
    }

    public RpcOptions limits(RpcLimits other) {
        return new RpcOptions(newest, served, calling, stability, other);
    }
}
