package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.Counts;
import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.at.sockets.OpenFailure.Why;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** A connection behind a socket. */
final class StreamEnd implements SocketEnd, Sockets.ConnectionUser {
    private final LineSocket socket;
    private final Timeline timeline;
    private final Promise<Void> opened = Promise.promise();
    private final Promise<Void> closed = Promise.promise();
    private Optional<Connection> connection = Optional.empty();
    private boolean outOfPatience;

    StreamEnd(LineSocket socket, Timeline timeline) {
        this.socket = socket;
        this.timeline = timeline;
    }

    void joined(Connection made) {
        connection = Optional.of(made);
    }

    Future<Void> connect(Sockets sockets, InetSocketAddress to, int localPort, Duration patience) {
        return sockets.connect(socket.cid(), to, localPort, this).compose(made -> {
            joined(made);
            timeline.after(patience, () -> {
                if (!opened.future().isComplete()) {
                    outOfPatience = true;
                    made.abort();
                }
            });
            return opened.future();
        });
    }

    @Override
    public void connected() {
        opened.tryComplete();
    }

    @Override
    public void readable() {
        socket.readable();
    }

    @Override
    public void finished() {
        socket.finished();
    }

    @Override
    public void ended(End how) {
        closed.tryComplete();
        if (!opened.tryFail(new OpenFailure(outOfPatience ? Why.TIMED_OUT : OpenFailure.why(how)))) {
            socket.over(how);
        }
    }

    @Override
    public Optional<InetSocketAddress> remote() {
        return connection.map(Connection::remote);
    }

    @Override
    public int localPort() {
        return connection.map(it -> it.local().getPort()).orElse(0);
    }

    @Override
    public boolean send(byte[] octets) {
        boolean room = connection.map(it -> it.room() >= octets.length).orElse(false);
        if (room) {
            connection.ifPresent(it -> it.send(octets));
        }
        return room;
    }

    @Override
    public int available() {
        return connection.map(Connection::available).orElse(0);
    }

    @Override
    public Optional<Datagram> read(int most) {
        return connection
                .filter(it -> it.available() > 0 && most > 0)
                .map(it -> new Datagram(it.remote(), it.read(most)));
    }

    @Override
    public Counts counts() {
        return connection.map(Connection::counts).orElse(new Counts(0, 0, 0, 0));
    }

    @Override
    public Future<Void> close(Duration patience) {
        connection.ifPresentOrElse(Connection::close, closed::tryComplete);
        timeline.after(patience, () -> {
            if (closed.tryComplete()) {
                abort();
            }
        });
        return closed.future();
    }

    @Override
    public void abort() {
        connection.ifPresent(Connection::abort);
    }
}
