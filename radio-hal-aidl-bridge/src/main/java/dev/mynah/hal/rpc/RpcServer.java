package dev.mynah.hal.rpc;

import dev.mynah.hal.binder.LocalBinder;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private @Nullable Path socket;

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
     * Listens; completes with the port, 0 on a UNIX socket. A socket with a path must not be there yet, and goes when this
     * is closed.
     */
    public Future<Integer> listen(SocketAddress address) {
        Promise<Integer> listening = Promise.promise();
        timeline.execute(() -> {
            NetServer made = vertx.createNetServer(new NetServerOptions().setTcpNoDelay(true))
                    .connectHandler(socket -> sessions.accept(new SocketStream(socket)));
            made.listen(address)
                    .onSuccess(open -> {
                        server = made;
                        socket = isPath(address) ? Path.of(address.path()) : null;
                        listening.complete(Math.max(0, made.actualPort()));
                    })
                    .onFailure(listening::fail);
        });
        return listening.future();
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
                    removeSocket();
                    closed.complete();
                });
            }
        });
        return closed.future();
    }

    private static boolean isPath(SocketAddress address) {
        return address.isDomainSocket() && !address.path().startsWith("\0");
    }

    private void removeSocket() {
        if (socket != null) {
            try {
                Files.deleteIfExists(socket);
            } catch (IOException e) {
                return; // its directory is gone too, or somebody else's now
            }
        }
    }
}
