package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.Octets;
import dev.mynah.modem.at.sockets.SocketKind;
import dev.mynah.modem.at.sockets.SocketUser;
import dev.mynah.modem.at.sockets.TransparentSocket;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A socket with its number, and what the host hears of it. */
final class Link implements SocketUser {
    private static final int PIECE = 1500;
    private static final int CLOSED_BY_PEER = 1;
    private static final int CLOSED_FOR_TIMEOUT = 2;

    private final LinkTable table;
    private final int number;
    private final LineSocket socket;
    private final TransparentSocket transparent;
    private boolean toldToRead;
    private boolean toldClosed;

    Link(LinkTable table, int number, SocketKind kind) {
        this.table = table;
        this.number = number;
        this.socket = new LineSocket(kind, table.profile, table.port().modem().timeline(), this);
        this.transparent = new TransparentSocket(socket, table.port().modem().timeline());
    }

    int number() {
        return number;
    }

    LineSocket socket() {
        return socket;
    }

    TransparentSocket transparent() {
        return transparent;
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
        if (table.transparent) {
            transparent.readable();
        } else if (!table.manual) {
            push();
        } else if (!toldToRead) {
            toldToRead = true;
            table.port().report("+CIPRXGET: 1," + number);
        }
    }

    private void push() {
        Optional<Datagram> next = socket.read(PIECE);
        while (next.isPresent()) {
            tell(next.get());
            next = socket.read(PIECE);
        }
    }

    /** What stands before the data is set by {@code +CIPSRIP}, {@code +CIPHEAD} and {@code +CIPCCFG}. */
    private void tell(Datagram datagram) {
        List<String> lines = new ArrayList<>();
        if (table.receiveHeader) {
            lines.add("+RECEIVE," + number + "," + datagram.data().length + ":");
        } else {
            if (table.addressHeader) {
                lines.add("RECV FROM:" + datagram.from().getAddress().getHostAddress() + ":"
                        + datagram.from().getPort());
            }
            if (table.lengthHeader) {
                lines.add("+IPD" + datagram.data().length);
            }
        }
        lines.add(Octets.characters(datagram.data()));
        table.port().report(lines);
    }

    @Override
    public void finished() {
        closed(CLOSED_BY_PEER);
    }

    /** The host is told once for all links that the network is gone. */
    @Override
    public void ended(End how) {
        if (how == End.CONTEXT_ENDED) {
            toldClosed = true;
            transparent.ended();
            table.remove(this);
        } else {
            closed(how == End.TIMED_OUT ? CLOSED_FOR_TIMEOUT : CLOSED_BY_PEER);
        }
    }

    private void closed(int reason) {
        if (toldClosed || socket.state() == LineSocket.State.CLOSING) {
            return;
        }
        toldClosed = true;
        if (table.transparent) {
            transparent.ended();
        } else {
            table.port().report("+IPCLOSE: " + number + "," + reason);
        }
        // The number is free again; what has come can still be read until it is used anew.
        socket.close();
    }
}
