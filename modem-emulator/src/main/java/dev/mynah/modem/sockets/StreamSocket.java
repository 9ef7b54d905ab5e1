package dev.mynah.modem.sockets;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.ConnectionUser;
import dev.mynah.modem.Sockets.Counts;
import dev.mynah.modem.Sockets.End;
import dev.mynah.network.air.tcp.TcpApplication;
import dev.mynah.network.air.tcp.TcpConnection;
import dev.mynah.network.air.tcp.TcpEnd;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Function;

/** One connection: the octets of both sides that wait, between TCP and the user. */
final class StreamSocket implements Connection, TcpApplication {
    private final int cid;
    private final InetSocketAddress local;
    private final InetSocketAddress remote;
    private final Function<Connection, ConnectionUser> taken;
    private final OctetQueue toSend = new OctetQueue();
    private final OctetQueue received = new OctetQueue();
    private Optional<ConnectionUser> user = Optional.empty();
    private Optional<TcpConnection> tcp = Optional.empty();
    private Runnable over = () -> {};
    private long handedDown;
    private boolean full;
    private boolean ended;

    StreamSocket(int cid, InetSocketAddress local, InetSocketAddress remote, ConnectionUser user) {
        this(cid, local, remote, socket -> user);
        this.user = Optional.of(user);
    }

    /** @param taken gives the user of a connection that has come, once it stands */
    StreamSocket(
            int cid, InetSocketAddress local, InetSocketAddress remote, Function<Connection, ConnectionUser> taken) {
        this.cid = cid;
        this.local = local;
        this.remote = remote;
        this.taken = taken;
    }

    void join(TcpConnection connection) {
        tcp = Optional.of(connection);
    }

    void onOver(Runnable told) {
        over = told;
    }

    // The user.

    @Override
    public int cid() {
        return cid;
    }

    @Override
    public InetSocketAddress local() {
        return local;
    }

    @Override
    public InetSocketAddress remote() {
        return remote;
    }

    @Override
    public int room() {
        int room = ended ? 0 : Sockets.BUFFER - toSend.size();
        full = full || room == 0;
        return room;
    }

    @Override
    public void send(byte[] octets) {
        if (octets.length > room()) {
            throw new IllegalArgumentException(octets.length + " octets where there is room for " + room());
        }
        toSend.put(octets);
        tcp.ifPresent(TcpConnection::wake);
    }

    @Override
    public int available() {
        return received.size();
    }

    @Override
    public byte[] read(int most) {
        byte[] read = received.take(most);
        if (read.length > 0 && !ended) {
            tcp.ifPresent(TcpConnection::wake);
        }
        return read;
    }

    @Override
    public Counts counts() {
        long sent = handedDown + toSend.size();
        long unacknowledged = tcp.map(TcpConnection::unacknowledged).orElse(0);
        return new Counts(sent, handedDown - unacknowledged, received.total(), received.total() - received.size());
    }

    @Override
    public void close() {
        tcp.ifPresent(TcpConnection::close);
    }

    @Override
    public void abort() {
        tcp.ifPresent(TcpConnection::abort);
    }

    // TCP.

    @Override
    public void connected() {
        user = user.or(() -> Optional.of(taken.apply(this)));
        user.ifPresent(ConnectionUser::connected);
    }

    @Override
    public void received(byte[] data) {
        received.put(data);
        user.ifPresent(ConnectionUser::readable);
    }

    @Override
    public void finished() {
        user.ifPresent(ConnectionUser::finished);
    }

    @Override
    public byte[] next(int most) {
        byte[] next = toSend.take(most);
        handedDown += next.length;
        if (full && next.length > 0) {
            full = false;
            user.ifPresent(ConnectionUser::writable);
        }
        return next;
    }

    @Override
    public int backlog() {
        return received.size();
    }

    @Override
    public boolean done() {
        return false;
    }

    @Override
    public boolean patient() {
        return true;
    }

    @Override
    public void ended(TcpEnd how) {
        end(
                switch (how) {
                    case CLOSED -> End.CLOSED;
                    case REFUSED -> End.REFUSED;
                    case UNREACHABLE -> End.UNREACHABLE;
                    case RESET -> End.RESET;
                    case TIMED_OUT -> End.TIMED_OUT;
                    case ABORTED -> End.ABORTED;
                });
    }

    void contextEnded() {
        end(End.CONTEXT_ENDED);
    }

    private void end(End how) {
        if (!ended) {
            ended = true;
            over.run();
            user.ifPresent(it -> it.ended(how));
        }
    }
}
