package dev.mynah.hal.rpc;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.SocketAddress;

/** Opens sessions with servers. */
public final class RpcClient {
    private final Timeline timeline;
    private final NetClient client;

    /** @param timeline of a context of {@code vertx}: where the sessions live */
    public RpcClient(Vertx vertx, Timeline timeline) {
        this.timeline = timeline;
        this.client = vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true));
    }

    /** Opens a session; completes, in a turn of the timeline, when all its connections are there. */
    public Future<RpcSession> connect(SocketAddress server, RpcOptions options) {
        Promise<RpcSession> connected = Promise.promise();
        timeline.execute(() -> new ClientSetUp(
                        timeline, () -> client.connect(server).map(SocketStream::new), options)
                .begin()
                .onComplete(connected));
        return connected.future();
    }
}
