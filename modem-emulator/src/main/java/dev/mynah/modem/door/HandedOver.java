package dev.mynah.modem.door;

import io.vertx.core.net.NetSocket;

/** A connection that somebody else accepted, such as an HTTP server whose client asked for another protocol. */
public final class HandedOver {
    private HandedOver() {}

    /** Puts a voice behind it, which lives in turns of the context the socket has. */
    public static void begin(NetSocket socket, Voice.Maker voices) {
        SocketConnection connection = new SocketConnection(socket);
        connection.begin(voices.apply(connection), () -> {});
        socket.resume();
    }
}
