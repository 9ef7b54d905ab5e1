package dev.mynah.modem.door;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.SocketAddress;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What TCP and UNIX doors share: a server on the modem's context, a voice of its own for each host. */
final class SocketDoor {
    /** More hosts than this at once on one door are an error of theirs. */
    private static final int MOST_HOSTS = 1024;

    private final Vertx vertx;
    private final Timeline timeline;
    private final Voice.Maker voices;
    private final Set<SocketConnection> connections = new HashSet<>();
    private @Nullable NetServer server;

    SocketDoor(Vertx vertx, Timeline timeline, Voice.Maker voices) {
        this.vertx = vertx;
        this.timeline = timeline;
        this.voices = voices;
    }

    /** Completes with the port; 0 on a UNIX socket. */
    Future<Integer> open(SocketAddress address) {
        Promise<Integer> opened = Promise.promise();
        timeline.execute(() -> {
            NetServer made = vertx.createNetServer(new NetServerOptions().setTcpNoDelay(true))
                    .connectHandler(this::accept);
            made.listen(address)
                    .onComplete(listening -> timeline.execute(() -> {
                        if (listening.succeeded()) {
                            server = made;
                            opened.complete(Math.max(0, made.actualPort()));
                        } else {
                            opened.fail(listening.cause());
                        }
                    }));
        });
        return opened.future();
    }

    private void accept(NetSocket socket) {
        if (server == null || connections.size() >= MOST_HOSTS) {
            socket.close();
            return;
        }
        SocketConnection connection = new SocketConnection(socket);
        connections.add(connection);
        connection.begin(voices.apply(connection), () -> connections.remove(connection));
    }

    Future<Void> close() {
        Promise<Void> closed = Promise.promise();
        timeline.execute(() -> {
            NetServer open = server;
            server = null;
            Set.copyOf(connections).forEach(SocketConnection::drop);
            if (open == null) {
                closed.complete();
            } else {
                open.close().onComplete(closed);
            }
        });
        return closed.future();
    }
}
