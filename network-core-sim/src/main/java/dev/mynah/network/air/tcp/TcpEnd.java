package dev.mynah.network.air.tcp;

/** How a connection ended. RFC 9293 3.9.1, 3.10. */
public enum TcpEnd {
    /** Both ends closed it. */
    CLOSED,
    /** The peer did not want it. */
    REFUSED,
    /** A router said that there is no way to the peer. */
    UNREACHABLE,
    /** The peer gave it up. */
    RESET,
    TIMED_OUT,
    /** This end gave it up. */
    ABORTED
}
