package dev.mynah.network.gsup.door;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;

/** A port on which an operator's HLR serves Osmocom's nodes. */
public final class GsupServer {
    private final NetServer server;

    private GsupServer(NetServer server) {
        this.server = server;
    }

    /** Listens; the future completes when nodes may connect, and fails when the port can't be had. */
    public static Future<GsupServer> listen(Vertx vertx, String host, int port, ServingHome home) {
        NetServer server = vertx.createNetServer(new NetServerOptions().setTcpNoDelay(true));
        return server.connectHandler(socket -> serve(socket, home))
                .listen(port, host)
                .map(GsupServer::new);
    }

    private static void serve(NetSocket socket, ServingHome home) {
        GsupLink link = home.link(octets -> socket.write(Buffer.buffer(octets)), socket::close);
        Sockets.join(socket, link, home.timeline());
    }

    /** The port it listens on. */
    public int port() {
        return server.actualPort();
    }

    /** Stops listening and closes every link. */
    public Future<Void> close() {
        return server.close();
    }
}
