package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Counts;
import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.Sockets.Listener;
import io.vertx.core.Future;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** A port that takes connections behind a socket. */
record ListenerEnd(Listener listener) implements SocketEnd {
    static Future<SocketEnd> listen(Sockets sockets, LineSocket socket, SocketUser user, int port) {
        return sockets.listen(socket.cid(), port, user::taken, () -> socket.over(End.CONTEXT_ENDED))
                .map(ListenerEnd::new);
    }

    @Override
    public Optional<InetSocketAddress> remote() {
        return Optional.empty();
    }

    @Override
    public int localPort() {
        return listener.port();
    }

    @Override
    public boolean send(byte[] octets) {
        return false;
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public Optional<Datagram> read(int most) {
        return Optional.empty();
    }

    @Override
    public Counts counts() {
        return new Counts(0, 0, 0, 0);
    }

    @Override
    public Future<Void> close(Duration patience) {
        listener.close();
        return Future.succeededFuture();
    }

    @Override
    public void abort() {
        listener.close();
    }
}
