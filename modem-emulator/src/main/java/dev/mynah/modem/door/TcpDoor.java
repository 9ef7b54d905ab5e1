package dev.mynah.modem.door;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.SocketAddress;
import java.net.BindException;
import java.util.Locale;

/** A TCP port, on loopback only; each host that connects has a voice of its own. */
public final class TcpDoor implements Door {
    private final String name;
    private final String protocol;
    private final DoorAddress.Tcp wanted;
    private final SocketDoor door;
    private DoorAddress.Tcp bound;

    /** @param wanted port 0 lets the system choose one */
    public TcpDoor(
            String name, String protocol, DoorAddress.Tcp wanted, Vertx vertx, Timeline timeline, Voice.Maker voices) {
        this.name = name;
        this.protocol = protocol;
        this.wanted = wanted;
        this.bound = wanted;
        this.door = new SocketDoor(vertx, timeline, voices);
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
        return bound;
    }

    @Override
    public Future<Void> open() {
        if (!isLoopback(wanted.host())) {
            return Future.failedFuture(new DoorRefusal("cannot open door " + name + " on " + wanted
                    + " (whoever reaches it could use the modem): listen on 127.0.0.1, ::1 or localhost"));
        }
        return door.open(SocketAddress.inetSocketAddress(wanted.port(), wanted.host()))
                .recover(e -> Future.failedFuture(new DoorRefusal("cannot open door " + name + " on " + wanted + " ("
                        + (inUse(e) ? "address already in use" : e.getMessage())
                        + "): choose another port, or 0 for a free one")))
                .onSuccess(port -> bound = new DoorAddress.Tcp(wanted.host(), port))
                .mapEmpty();
    }

    /** Java's own words or, from the native transport, the C library's. */
    private static boolean inUse(Throwable e) {
        return e instanceof BindException
                || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("address already in use");
    }

    /** By its text alone: a name is not looked up, as nobody can say what it will lead to tomorrow. */
    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || host.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
    }

    @Override
    public Future<Void> close() {
        return door.close();
    }
}
