package dev.mynah.hal.rpc;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The file that a UNIX socket with a path is found by. It outlives a server that was killed. */
final class SocketFile {
    private static final int TYPE_OF_FILE = 0170000; // S_IFMT
    private static final int SOCKET = 0140000; // S_IFSOCK

    private final Path path;

    private SocketFile(Path path) {
        this.path = path;
    }

    static boolean hasOne(SocketAddress address) {
        return address.isDomainSocket() && !address.path().startsWith("\0");
    }

    static SocketFile of(SocketAddress address) {
        return new SocketFile(Path.of(address.path()));
    }

    /** Removes the file if it is a socket that nobody answers on; fails if it is anything else. */
    Future<Void> makeRoom(Vertx vertx) {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Future.succeededFuture();
        }
        NetClient visitor = vertx.createNetClient();
        return visitor.connect(SocketAddress.domainSocketAddress(path.toString()))
                .<Void>compose(
                        answered -> {
                            answered.close();
                            return refused("another process listens there");
                        },
                        nobody -> removeStale())
                .eventually(visitor::close);
    }

    private Future<Void> removeStale() {
        try {
            Object mode = Files.getAttribute(path, "unix:mode", LinkOption.NOFOLLOW_LINKS);
            if (((int) mode & TYPE_OF_FILE) != SOCKET) {
                return refused("a file is in its place");
            }
            Files.deleteIfExists(path);
            return Future.succeededFuture();
        } catch (IOException e) {
            return Future.failedFuture(e);
        }
    }

    private Future<Void> refused(String why) {
        return Future.failedFuture(new IOException("cannot listen on " + path + ": " + why));
    }

    /** After the server is closed. */
    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return; // its directory is gone too, or somebody else's now
        }
    }
}
