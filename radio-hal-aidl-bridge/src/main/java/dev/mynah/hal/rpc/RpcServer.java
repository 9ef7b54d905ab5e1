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

    /** Listens; completes with the port, 0 on a UNIX socket. An {@link Endpoints address}'s file must not be there. */
    public Future<Integer> listen(SocketAddress address) {
        Promise<Integer> listening = Promise.promise();
        timeline.execute(() -> {
            NetServer made = vertx.createNetServer(new NetServerOptions().setTcpNoDelay(true))
                    .connectHandler(socket -> sessions.accept(new SocketStream(socket)));
            made.listen(address)
                    .onSuccess(open -> {
                        server = made;
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
                open.close().onComplete(closed);
            }
        });
        return closed.future();
    }
}
