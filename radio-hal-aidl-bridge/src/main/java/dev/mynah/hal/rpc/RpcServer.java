package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.SocketAddress;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Serves one object to whoever connects: a service instance is the root of a server of its own. Sessions, and all calls to
 * the object, run on one timeline.
 */
public final class RpcServer {
    private final Vertx vertx;
    private final Timeline timeline;
    private final ServerSessions sessions;
    private @Nullable NetServer server;
    private @Nullable SocketFile file;

    /**
     * @param timeline of a context of {@code vertx}
     * @param chance names sessions: whoever guesses what it gives can join them
     * @param begun told of each session when it begins
     */
    public RpcServer(
            Vertx vertx,
            Timeline timeline,
            RandomGenerator chance,
            LocalBinder root,
            RpcOptions options,
            Consumer<RpcSession> begun) {
        this.vertx = vertx;
        this.timeline = timeline;
        this.sessions = new ServerSessions(timeline, chance, root, options, begun);
    }

    /**
     * Listens; completes with the port, 0 on a UNIX socket. A socket that a killed server left at a path makes room; TCP is
     * for this machine only, as whoever gets through may call.
     */
    public Future<Integer> listen(SocketAddress address) {
        if (address.isInetSocket() && !Endpoints.isLoopback(address.host())) {
            return Future.failedFuture(new IllegalArgumentException(
                    "whoever reaches " + address.host() + " could call: listen on 127.0.0.1, ::1 or localhost"));
        }
        Promise<Integer> listening = Promise.promise();
        // What looked at the socket's file may have been another context; connections belong to the one that listens.
        timeline.execute(() -> room(address)
                .onFailure(listening::fail)
                .onSuccess(there -> timeline.execute(() -> open(address).onComplete(listening))));
        return listening.future();
    }

    private Future<Void> room(SocketAddress address) {
        return SocketFile.hasOne(address) ? SocketFile.of(address).makeRoom(vertx) : Future.succeededFuture();
    }

    private Future<Integer> open(SocketAddress address) {
        NetServer made = vertx.createNetServer(new NetServerOptions().setTcpNoDelay(true))
                .connectHandler(socket -> sessions.accept(new SocketStream(socket)));
        return made.listen(address).map(open -> {
            server = made;
            file = SocketFile.hasOne(address) ? SocketFile.of(address) : null;
            return Math.max(0, made.actualPort());
        });
    }

    /** Ends every session and stops listening. */
    public Future<Void> close() {
        Promise<Void> closed = Promise.promise();
        timeline.execute(() -> {
            NetServer open = server;
            server = null;
            sessions.close();
            if (open == null) {
                closed.complete();
            } else {
                open.close().onComplete(done -> {
                    if (file != null) {
                        file.remove();
                    }
                    closed.complete();
                });
            }
        });
        return closed.future();
    }
}
