package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.Sockets.Names;
import dev.mynah.modem.at.sockets.OpenFailure.Why;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * One socket as a host on a line has it: a connection, a port for datagrams with one peer or with any, or a listener. What is
 * behind it, {@link StreamEnd} and its siblings say.
 */
public final class LineSocket {
    /** How far it is. */
    public enum State {
        OPENING,
        OPEN,
        CLOSING,
        /** Over; what was received before can still be read. */
        ENDED
    }

    private static final Duration PATIENCE_WITH_CLOSING = Duration.ofSeconds(10);

    private final SocketKind kind;
    private final int cid;
    private final Timeline timeline;
    private final SocketUser user;
    private State state = State.OPENING;
    private Optional<SocketEnd> end = Optional.empty();

    public LineSocket(SocketKind kind, int cid, Timeline timeline, SocketUser user) {
        this.kind = kind;
        this.cid = cid;
        this.timeline = timeline;
        this.user = user;
    }

    /**
     * Opens it.
     *
     * @param host a name or an address; nothing is asked for it where the kind has no peer
     * @param localPort 0 chooses
     * @param patience with a peer that does not answer
     * @return completes when it is open; fails with an {@link OpenFailure} or a refusal
     */
    public Future<Void> open(Sockets sockets, String host, int port, int localPort, Duration patience) {
        Future<Void> opened = switch (kind) {
            case TCP ->
                address(sockets, host)
                        .compose(to -> connect(sockets, new InetSocketAddress(to, port), localPort, patience));
            case UDP ->
                address(sockets, host)
                        .compose(to -> DatagramEnd.bind(
                                sockets, this, localPort, Optional.of(new InetSocketAddress(to, port))))
                        .compose(this::joined);
            case UDP_SERVICE ->
                DatagramEnd.bind(sockets, this, localPort, Optional.empty()).compose(this::joined);
            case LISTENER -> ListenerEnd.listen(sockets, this, user, localPort).compose(this::joined);
        };
        return opened.onSuccess(done -> state = state == State.OPENING ? State.OPEN : state)
                .onFailure(failed -> state = State.ENDED);
    }

    /** A socket of a connection that a listener has taken. */
    public static LineSocket taken(Sockets.Connection connection, Timeline timeline, SocketUser user) {
        LineSocket socket = new LineSocket(SocketKind.TCP, connection.cid(), timeline, user);
        StreamEnd stream = new StreamEnd(socket, timeline);
        stream.joined(connection);
        socket.end = Optional.of(stream);
        socket.state = State.OPEN;
        return socket;
    }

    /** Hears of the connection of {@link #taken}. */
    public Sockets.ConnectionUser connectionUser() {
        return (StreamEnd) end.orElseThrow();
    }

    private Future<InetAddress> address(Sockets sockets, String host) {
        return sockets.resolve(cid, host).map(Names::addresses).compose(found -> {
            if (state != State.OPENING) {
                return Future.failedFuture(new OpenFailure(Why.CLOSED));
            }
            return found.isEmpty()
                    ? Future.failedFuture(new OpenFailure(Why.NAME_UNKNOWN))
                    : Future.succeededFuture(found.get(0));
        });
    }

    private Future<Void> connect(Sockets sockets, InetSocketAddress to, int localPort, Duration patience) {
        StreamEnd stream = new StreamEnd(this, timeline);
        end = Optional.of(stream);
        return stream.connect(sockets, to, localPort, patience);
    }

    private Future<Void> joined(SocketEnd bound) {
        if (state != State.OPENING) {
            bound.abort();
            return Future.failedFuture(new OpenFailure(Why.CLOSED));
        }
        end = Optional.of(bound);
        return Future.succeededFuture();
    }

    public SocketKind kind() {
        return kind;
    }

    public int cid() {
        return cid;
    }

    public State state() {
        return state;
    }

    /** Its peer, where it has one. */
    public Optional<InetSocketAddress> remote() {
        return end.flatMap(SocketEnd::remote);
    }

    public int localPort() {
        return end.map(SocketEnd::localPort).orElse(0);
    }

    /** Sends octets to the peer; false if there is no room for all of them, or no peer. */
    public boolean send(byte[] octets) {
        return state == State.OPEN && end.map(it -> it.send(octets)).orElse(false);
    }

    /** Sends a datagram; false if that is not possible. */
    public boolean sendTo(InetSocketAddress to, byte[] octets) {
        return state == State.OPEN
                && end.map(it -> it instanceof DatagramEnd datagrams && datagrams.sendTo(to, octets))
                        .orElse(false);
    }

    /** Octets that wait; of datagrams, those of the next one. */
    public int available() {
        return end.map(SocketEnd::available).orElse(0);
    }

    /** The next octets, of one datagram at the most, with who sent them; empty when there are none. */
    public Optional<Datagram> read(int most) {
        return end.flatMap(it -> it.read(most));
    }

    public Sockets.Counts counts() {
        return end.map(SocketEnd::counts).orElse(new Sockets.Counts(0, 0, 0, 0));
    }

    /** Ends it; completes when the peer has agreed, or has let it wait too long. */
    public Future<Void> close() {
        if (state == State.ENDED) {
            return Future.succeededFuture();
        }
        state = State.CLOSING;
        Future<Void> closed = end.map(it -> it.close(PATIENCE_WITH_CLOSING)).orElse(Future.succeededFuture());
        return closed.onComplete(done -> state = State.ENDED);
    }

    // What is behind it.

    void readable() {
        user.readable();
    }

    void finished() {
        user.finished();
    }

    void over(End how) {
        boolean hostKnows = state == State.CLOSING || state == State.ENDED;
        state = State.ENDED;
        if (!hostKnows) {
            user.ended(how);
        }
    }
}
