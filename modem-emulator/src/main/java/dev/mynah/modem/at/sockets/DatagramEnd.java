package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Counts;
import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.Datagrams;
import dev.mynah.modem.Sockets.End;
import io.vertx.core.Future;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** A port for datagrams behind a socket; with a peer, those of others are nobody's. */
final class DatagramEnd implements SocketEnd, Sockets.DatagramsUser {
    private static final int MOST_WAITING = 64;

    private final LineSocket socket;
    private final Optional<InetSocketAddress> peer;
    private final Deque<Datagram> waiting = new ArrayDeque<>();
    private Optional<Datagrams> port = Optional.empty();
    private long sent;
    private long received;
    private long read;

    private DatagramEnd(LineSocket socket, Optional<InetSocketAddress> peer) {
        this.socket = socket;
        this.peer = peer;
    }

    static Future<SocketEnd> bind(Sockets sockets, LineSocket socket, int localPort, Optional<InetSocketAddress> peer) {
        DatagramEnd end = new DatagramEnd(socket, peer);
        return sockets.bind(socket.cid(), localPort, end).map(bound -> {
            end.port = Optional.of(bound);
            return end;
        });
    }

    @Override
    public void readable() {
        Optional<Datagram> next = port.flatMap(Datagrams::read);
        while (next.isPresent()) {
            take(next.get());
            next = port.flatMap(Datagrams::read);
        }
    }

    private void take(Datagram datagram) {
        boolean theirs = peer.map(datagram.from()::equals).orElse(true);
        if (theirs && waiting.size() < MOST_WAITING) {
            waiting.add(datagram);
            received += datagram.data().length;
            socket.readable();
        }
    }

    @Override
    public void contextEnded() {
        socket.over(End.CONTEXT_ENDED);
    }

    @Override
    public Optional<InetSocketAddress> remote() {
        return peer;
    }

    @Override
    public int localPort() {
        return port.map(it -> it.local().getPort()).orElse(0);
    }

    @Override
    public boolean send(byte[] octets) {
        return peer.map(it -> sendTo(it, octets)).orElse(false);
    }

    boolean sendTo(InetSocketAddress to, byte[] octets) {
        boolean gone = port.map(it -> it.send(to, octets).succeeded()).orElse(false);
        sent += gone ? octets.length : 0;
        return gone;
    }

    @Override
    public int available() {
        return waiting.isEmpty() ? 0 : waiting.getFirst().data().length;
    }

    /** What is left of a datagram is the next one. */
    @Override
    public Optional<Datagram> read(int most) {
        Datagram next = most == 0 ? null : waiting.poll();
        if (next == null) {
            return Optional.empty();
        }
        byte[] data = next.data();
        if (data.length > most) {
            waiting.addFirst(new Datagram(next.from(), Arrays.copyOfRange(data, most, data.length)));
            next = new Datagram(next.from(), Arrays.copyOf(data, most));
        }
        read += next.data().length;
        return Optional.of(next);
    }

    /** Nobody acknowledges datagrams: what is sent is gone. */
    @Override
    public Counts counts() {
        return new Counts(sent, sent, received, read);
    }

    @Override
    public Future<Void> close(Duration patience) {
        abort();
        return Future.succeededFuture();
    }

    @Override
    public void abort() {
        port.ifPresent(Datagrams::close);
    }
}
