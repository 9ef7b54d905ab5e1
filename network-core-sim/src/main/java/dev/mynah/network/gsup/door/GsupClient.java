package dev.mynah.network.gsup.door;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps a link to an HLR that speaks GSUP, making it anew whenever there is none. An HLR that isn't there yet is no mistake. */
public final class GsupClient {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final NetClient client;
    private final String host;
    private final int port;
    private final RemoteHome home;
    private final CnDomain domain;
    private final Timeline timeline;
    private @Nullable NetSocket socket;
    private boolean closed;

    private GsupClient(NetClient client, String host, int port, RemoteHome home, CnDomain domain) {
        this.client = client;
        this.host = host;
        this.port = port;
        this.home = home;
        this.domain = domain;
        this.timeline = home.timeline();
    }

    /** Begins to keep a link for the nodes of one domain. */
    public static GsupClient dial(Vertx vertx, String host, int port, RemoteHome home, CnDomain domain) {
        NetClient client =
                vertx.createNetClient(new NetClientOptions().setTcpNoDelay(true).setConnectTimeout(5000));
        GsupClient made = new GsupClient(client, host, port, home, domain);
        made.timeline.execute(made::connect);
        return made;
    }

    private void connect() {
        if (closed) {
            return;
        }
        client.connect(port, host).onComplete(answered -> {
            if (answered.succeeded()) {
                talk(answered.result());
            } else {
                timeline.execute(this::later);
            }
        });
    }

    private void later() {
        timeline.after(PAUSE, this::connect);
    }

    private void talk(NetSocket made) {
        GsupLink link = home.link(domain, octets -> made.write(Buffer.buffer(octets)), made::close);
        Sockets.join(made, link, timeline);
        made.closeHandler(gone -> timeline.execute(() -> {
            link.closed();
            socket = null;
            later();
        }));
        timeline.execute(() -> {
            socket = made;
            if (closed) {
                made.close();
            }
        });
    }

    /** Ends the link and makes no other. */
    public Future<Void> close() {
        Promise<Void> done = Promise.promise();
        timeline.execute(() -> {
            closed = true;
            if (socket != null) {
                socket.close();
            }
            client.close().onComplete(done);
        });
        return done.future();
    }
}
