package dev.mynah.modem.sockets;

import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Datagram;
import io.vertx.core.Future;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A port for datagrams, with those that wait. */
final class DatagramSocket implements Sockets.Datagrams {
    private static final int MOST_WAITING = 256;

    private final DatagramPorts ports;
    private final InetSocketAddress local;
    private final Sockets.DatagramsUser user;
    private final Deque<Datagram> waiting = new ArrayDeque<>();
    private int octets;
    private boolean closed;

    DatagramSocket(DatagramPorts ports, InetSocketAddress local, Sockets.DatagramsUser user) {
        this.ports = ports;
        this.local = local;
        this.user = user;
    }

    @Override
    public int cid() {
        return ports.cid();
    }

    @Override
    public InetSocketAddress local() {
        return local;
    }

    @Override
    public Future<Void> send(InetSocketAddress to, byte[] data) {
        return closed ? ModemSockets.refused(Reason.NOT_ALLOWED) : ports.send(local.getPort(), to, data);
    }

    @Override
    public Optional<Datagram> read() {
        Optional<Datagram> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(it -> octets -= it.data().length);
        return next;
    }

    @Override
    public int available() {
        return octets;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            ports.closed(local.getPort());
        }
    }

    void received(Datagram datagram) {
        if (waiting.size() < MOST_WAITING && octets + datagram.data().length <= Sockets.BUFFER) {
            waiting.add(datagram);
            octets += datagram.data().length;
            user.readable();
        }
    }

    void contextEnded() {
        closed = true;
        user.contextEnded();
    }
}
