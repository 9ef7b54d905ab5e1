package dev.mynah.network.gsup.door;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.net.NetSocket;

/** Joins a socket to a link: what the socket's thread hears is told in turns of the link's timeline. */
final class Sockets {
    private Sockets() {}

    static void join(NetSocket socket, GsupLink link, Timeline timeline) {
        socket.handler(buffer -> {
            byte[] octets = buffer.getBytes();
            timeline.execute(() -> link.received(octets));
        });
        socket.exceptionHandler(gone -> socket.close());
        socket.closeHandler(closed -> timeline.execute(link::closed));
        timeline.execute(link::opened);
    }
}
