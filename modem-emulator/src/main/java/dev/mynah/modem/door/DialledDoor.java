package dev.mynah.modem.door;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A door that goes to its host: a TCP connection to one that listens, made anew as long as the door is open whenever there is
 * none. A host that is not there yet is no mistake.
 */
public final class DialledDoor implements Door {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final String protocol;
    private final DoorAddress.Tcp host;
    private final Timeline timeline;
    private final EventStream events;
    private final Voice.Maker voices;
    private final Vertx vertx;
    private @Nullable NetClient client;
    private @Nullable SocketConnection connection;
    private boolean open;

    /** @param host where it listens */
    public DialledDoor(
            String name,
            String protocol,
            DoorAddress.Tcp host,
            Vertx vertx,
            Timeline timeline,
            EventStream events,
            Voice.Maker voices) {
        this.name = name;
        this.protocol = protocol;
        this.host = host;
        this.vertx = vertx;
        this.timeline = timeline;
        this.events = events;
        this.voices = voices;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    @Override
    public DoorAddress address() {
        return host;
    }

    /** Completes at once: when the host will be there is its own business. */
    @Override
    public Future<Void> open() {
        Promise<Void> opened = Promise.promise();
        timeline.execute(() -> {
            open = true;
            NetClient made = vertx.createNetClient(
                    new NetClientOptions().setTcpNoDelay(true).setConnectTimeout(5000));
            client = made;
            dial(made);
            opened.complete();
        });
        return opened.future();
    }

    private void dial(NetClient from) {
        if (open) {
            from.connect(host.port(), host.host())
                    .onComplete(answered -> timeline.execute(() -> {
                        if (answered.succeeded()) {
                            talk(from, answered.result());
                        } else {
                            timeline.after(PAUSE, () -> dial(from));
                        }
                    }));
        }
    }

    private void talk(NetClient from, NetSocket socket) {
        if (!open) {
            socket.close();
            return;
        }
        SocketConnection made = new SocketConnection(socket);
        connection = made;
        events.publish(new HostReached(timeline.now(), name, host.toString(), true));
        made.begin(voices.apply(made), () -> {
            connection = null;
            events.publish(new HostReached(timeline.now(), name, host.toString(), false));
            timeline.after(PAUSE, () -> dial(from));
        });
    }

    @Override
    public Future<Void> close() {
        Promise<Void> closed = Promise.promise();
        timeline.execute(() -> {
            open = false;
            if (connection != null) {
                connection.drop();
            }
            NetClient ending = client;
            if (ending == null) {
                closed.complete();
            } else {
                ending.close().onComplete(closed);
            }
        });
        return closed.future();
    }
}
