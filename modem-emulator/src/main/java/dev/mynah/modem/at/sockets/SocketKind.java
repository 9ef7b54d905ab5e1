package dev.mynah.modem.at.sockets;

/** What a socket is for. */
public enum SocketKind {
    /** A connection. */
    TCP,
    /** Datagrams to and from one peer. */
    UDP,
    /** Takes connections. */
    LISTENER,
    /** Datagrams to and from anybody. */
    UDP_SERVICE
}
