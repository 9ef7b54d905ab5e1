package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets.Counts;
import dev.mynah.modem.Sockets.Datagram;
import io.vertx.core.Future;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** What is behind a line's socket. */
interface SocketEnd {
    Optional<InetSocketAddress> remote();

    int localPort();

    boolean send(byte[] octets);

    int available();

    Optional<Datagram> read(int most);

    Counts counts();

    Future<Void> close(Duration patience);

    void abort();
}
