package dev.mynah.modem.at.ublox;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import dev.mynah.modem.at.sockets.SocketUser;
import io.vertx.core.Future;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;

/** A socket from its creation on, which may be long before it is connected. */
final class PortSocket implements SocketUser {
    private static final int TCP = 6;
    private static final int UDP = 17;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Ports ports;
    private final int number;
    private final boolean stream;
    private final int localPort;
    private Optional<LineSocket> socket = Optional.empty();
    private boolean peerDone;

    PortSocket(Ports ports, int number, boolean stream, int localPort) {
        this.ports = ports;
        this.number = number;
        this.stream = stream;
        this.localPort = localPort;
    }

    int number() {
        return number;
    }

    boolean stream() {
        return stream;
    }

    int protocol() {
        return stream ? TCP : UDP;
    }

    /** What is behind it, once it is open. */
    Optional<LineSocket> open() {
        return socket.filter(it -> it.state() == LineSocket.State.OPEN);
    }

    Optional<LineSocket> behind() {
        return socket;
    }

    boolean peerDone() {
        return peerDone;
    }

    Future<Void> connect(String host, int port) {
        return begin(SocketKind.TCP, host, port);
    }

    Future<Void> bind() {
        return begin(SocketKind.UDP_SERVICE, "", 0);
    }

    Future<Void> listen(int port) {
        LineSocket listener = new LineSocket(
                SocketKind.LISTENER, Ports.CONTEXT, ports.port().modem().timeline(), this);
        socket = Optional.of(listener);
        return listener.open(ports.port().sockets(), "", 0, port, PATIENCE);
    }

    private Future<Void> begin(SocketKind kind, String host, int port) {
        LineSocket made =
                new LineSocket(kind, Ports.CONTEXT, ports.port().modem().timeline(), this);
        socket = Optional.of(made);
        return made.open(ports.port().sockets(), host, port, localPort, PATIENCE);
    }

    Future<Void> close() {
        ports.remove(this);
        return socket.map(LineSocket::close).orElse(Future.succeededFuture());
    }

    Optional<Datagram> read(int most) {
        Optional<Datagram> read = socket.flatMap(it -> it.read(most));
        overOnceRead();
        return read;
    }

    @Override
    public void readable() {
        ports.port()
                .report((stream ? "+UUSORD: " : "+UUSORF: ") + number + ","
                        + socket.map(LineSocket::available).orElse(0));
    }

    /** The host is told once it has read all there is: then the number is free. */
    @Override
    public void finished() {
        peerDone = true;
        overOnceRead();
    }

    private void overOnceRead() {
        if (peerDone
                && ports.find(number).filter(this::equals).isPresent()
                && socket.map(LineSocket::available).orElse(0) == 0) {
            close();
            ports.port().report("+UUSOCL: " + number);
        }
    }

    @Override
    public void ended(End how) {
        peerDone = true;
        overOnceRead();
    }

    @Override
    public Sockets.ConnectionUser taken(Sockets.Connection connection) {
        PortSocket taken = ports.take(true, 0).orElse(null);
        if (taken == null) {
            connection.abort();
            return new Dropped();
        }
        LineSocket own = LineSocket.taken(connection, ports.port().modem().timeline(), taken);
        taken.socket = Optional.of(own);
        ports.port()
                .report("+UUSOLI: " + taken.number + "," + quoted(connection.remote()) + "," + number + ","
                        + quoted(connection.local()));
        return own.connectionUser();
    }

    private static String quoted(InetSocketAddress address) {
        return "\"" + address.getAddress().getHostAddress() + "\"," + address.getPort();
    }

    private static final class Dropped implements Sockets.ConnectionUser {
        @Override
        public void readable() {}

        @Override
        public void ended(End how) {}
    }
}
