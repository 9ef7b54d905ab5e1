package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.ConnectionUser;
import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import dev.mynah.modem.at.sockets.SocketUser;
import dev.mynah.modem.at.sockets.TransparentSocket;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.OptionalInt;

/** A socket with its number, and what the host hears of it. It keeps the number until the host closes it. */
final class NumberedSocket implements SocketUser {
    private static final int PIECE = 1500;

    private final SocketTable table;
    private final int id;
    private final int server;
    private final LineSocket socket;
    private final TransparentSocket transparent;
    private AccessMode mode;
    private boolean toldToRead;
    private boolean toldClosed;

    NumberedSocket(SocketTable table, int id, SocketKind kind, int cid, AccessMode mode) {
        this.table = table;
        this.id = id;
        this.server = -1;
        this.mode = mode;
        this.socket = new LineSocket(kind, cid, table.port().modem().timeline(), this);
        this.transparent = new TransparentSocket(socket, table.port().modem().timeline());
    }

    /** One that a listener has taken. */
    private NumberedSocket(SocketTable table, int id, int server, AccessMode mode, Connection connection) {
        this.table = table;
        this.id = id;
        this.server = server;
        this.mode = mode;
        this.socket = LineSocket.taken(connection, table.port().modem().timeline(), this);
        this.transparent = new TransparentSocket(socket, table.port().modem().timeline());
    }

    int id() {
        return id;
    }

    /** The listener's number, or -1. */
    int server() {
        return server;
    }

    LineSocket socket() {
        return socket;
    }

    AccessMode mode() {
        return mode;
    }

    TransparentSocket transparent() {
        return transparent;
    }

    /** What waits is shown in the new way at once. */
    void mode(AccessMode wanted) {
        mode = wanted;
        toldToRead = false;
        if (socket.available() > 0) {
            readable();
        }
    }

    Future<Void> close() {
        table.remove(this);
        return socket.close();
    }

    /** The host has read; it is told again once there is something new after all has been read. */
    Optional<Datagram> read(int most) {
        Optional<Datagram> read = socket.read(most);
        toldToRead = socket.available() > 0;
        return read;
    }

    @Override
    public void readable() {
        switch (mode) {
            case BUFFER -> tellToRead();
            case DIRECT_PUSH -> push();
            case TRANSPARENT -> {
                if (!transparent.readable()) {
                    tellToRead();
                }
            }
        }
    }

    private void tellToRead() {
        if (!toldToRead) {
            toldToRead = true;
            table.tell("\"recv\"," + id);
        }
    }

    private void push() {
        Optional<Datagram> next = socket.read(PIECE);
        while (next.isPresent()) {
            String header = "+QIURC: \"recv\"," + id + "," + next.get().data().length + from(next.get());
            table.port().report(table.format.shown(header, next.get().data()));
            next = socket.read(PIECE);
        }
    }

    /** Who has sent a datagram to a service. */
    String from(Datagram datagram) {
        return socket.kind() == SocketKind.UDP_SERVICE
                ? ",\"" + datagram.from().getAddress().getHostAddress() + "\","
                        + datagram.from().getPort()
                : "";
    }

    @Override
    public void finished() {
        if (!toldClosed && socket.state() == LineSocket.State.OPEN) {
            toldClosed = true;
            if (mode == AccessMode.TRANSPARENT) {
                transparent.ended();
            } else {
                table.tell("\"closed\"," + id);
            }
        }
    }

    @Override
    public void ended(End how) {
        if (how == End.CONTEXT_ENDED) {
            // The host is told once for all sockets of the context.
            toldClosed = true;
            if (mode == AccessMode.TRANSPARENT) {
                transparent.ended();
            }
        } else if (!toldClosed) {
            toldClosed = true;
            if (mode == AccessMode.TRANSPARENT) {
                transparent.ended();
            } else {
                table.tell("\"closed\"," + id);
            }
        }
    }

    @Override
    public ConnectionUser taken(Connection connection) {
        OptionalInt free = table.free();
        if (free.isEmpty()) {
            table.tell("\"incoming full\"");
            connection.abort();
            return new Dropped();
        }
        NumberedSocket taken = new NumberedSocket(
                table, free.getAsInt(), id, mode == AccessMode.TRANSPARENT ? AccessMode.BUFFER : mode, connection);
        table.put(taken);
        table.tell("\"incoming\"," + taken.id + "," + id + ",\""
                + connection.remote().getAddress().getHostAddress() + "\","
                + connection.remote().getPort());
        return taken.socket.connectionUser();
    }

    private static final class Dropped implements Sockets.ConnectionUser {
        @Override
        public void readable() {}

        @Override
        public void ended(End how) {}
    }
}
