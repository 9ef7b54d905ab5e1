package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.ConnectionUser;
import dev.mynah.modem.Sockets.End;

/** Hears what becomes of a socket that is open. */
public interface SocketUser {
    /** There is something to read that was not there before. */
    void readable();

    /** The peer will send no more; what it has sent can be read. */
    default void finished() {}

    /** It is over, and not because the host closed it. */
    void ended(End how);

    /** Gives the user of a connection that a listener has taken. */
    default ConnectionUser taken(Connection connection) {
        throw new IllegalStateException("no listener");
    }
}
