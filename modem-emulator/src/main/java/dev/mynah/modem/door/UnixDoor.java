package dev.mynah.modem.door;

import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A UNIX stream socket, by path or abstract; each host that connects has a voice of its own. */
public final class UnixDoor implements Door {
    /** {@code sun_path} of Linux, less the terminating or leading NUL. */
    private static final int LONGEST = 107;

    private final String name;
    private final String protocol;
    private final DoorAddress.UnixSocket address;
    private final Vertx vertx;
    private final SocketDoor door;
    private boolean madeSocket;

    public UnixDoor(
            String name,
            String protocol,
            DoorAddress.UnixSocket address,
            Vertx vertx,
            Timeline timeline,
            Voice.Maker voices) {
        this.name = name;
        this.protocol = protocol;
        this.address = address;
        this.vertx = vertx;
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
        return address;
    }

    @Override
    public Future<Void> open() {
        String socket = address.socket();
        int length = socket.getBytes(StandardCharsets.UTF_8).length - (address.isAbstract() ? 1 : 0);
        if (length > LONGEST) {
            return refused("its name has " + length + " octets", "use one of at most " + LONGEST);
        }
        if (address.isAbstract()) {
            return vertx.isNativeTransportEnabled()
                    ? listen(SocketAddress.domainSocketAddress("\0" + socket.substring(1)))
                    : refused("abstract sockets need Linux and its native transport", "use a socket with a path");
        }
        Path path = Path.of(socket);
        SocketAddress here = SocketAddress.domainSocketAddress(socket);
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return listen(here);
        }
        NetClient visitor = vertx.createNetClient();
        return visitor.connect(here)
                .compose(
                        answered -> {
                            answered.close();
                            return refused("another process listens there", "end it or use another path");
                        },
                        nobody -> removeStale(path).compose(removed -> listen(here)))
                .eventually(visitor::close);
    }

    /** Nobody answers at the path: if it is a socket, whoever made it was killed. */
    private Future<Void> removeStale(Path path) {
        try {
            Object mode = Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            if (((int) mode & 0170000) != 0140000) { // S_IFMT, S_IFSOCK
                return refused("a file is in its place", "move it away");
            }
            Files.deleteIfExists(path);
            return Future.succeededFuture();
        } catch (IOException e) {
            return refused(e.toString(), "use a path you may write to");
        }
    }

    private Future<Void> listen(SocketAddress where) {
        try {
            if (!address.isAbstract()) {
                Files.createDirectories(
                        Path.of(address.socket()).toAbsolutePath().resolveSibling("."));
            }
        } catch (IOException e) {
            return refused(e.toString(), "use a path you may write to");
        }
        return door.open(where)
                .onSuccess(port -> madeSocket = !address.isAbstract())
                .<Void>mapEmpty()
                .recover(e -> refused(
                        String.valueOf(e.getMessage()), "use another " + (address.isAbstract() ? "name" : "path")));
    }

    private <T> Future<T> refused(String why, String remedy) {
        return Future.failedFuture(
                new DoorRefusal("cannot open door " + name + " on " + address + " (" + why + "): " + remedy));
    }

    @Override
    public Future<Void> close() {
        return door.close().eventually(this::removeSocket);
    }

    private Future<Void> removeSocket() {
        if (madeSocket) {
            madeSocket = false;
            try {
                Files.deleteIfExists(Path.of(address.socket()));
            } catch (IOException e) {
                return Future.succeededFuture(); // its directory is gone too, or somebody else's now
            }
        }
        return Future.succeededFuture();
    }
}
