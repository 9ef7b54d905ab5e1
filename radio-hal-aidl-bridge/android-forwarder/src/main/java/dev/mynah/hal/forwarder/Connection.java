package dev.mynah.hal.forwarder;

import dev.mynah.hal.rpc.wire.Command;
import dev.mynah.hal.rpc.wire.ConnectionHeader;
import dev.mynah.hal.rpc.wire.ConnectionInit;
import dev.mynah.hal.rpc.wire.Malformed;
import dev.mynah.hal.rpc.wire.NewSessionResponse;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.hal.rpc.wire.Received;
import dev.mynah.hal.rpc.wire.SessionId;
import dev.mynah.hal.rpc.wire.WireReader;
import dev.mynah.hal.rpc.wire.WireWriter;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;

/** One connection of a session, at the client's end. One thread reads, one writes. */
final class Connection {
    private static final int CONNECT_MILLIS = 5000;
    private static final int CHUNK = 8192;

    private final Socket socket;
    private final WireReader reader;
    private final WireWriter writer = new WireWriter();
    private final Queue<Received> arrived = new ArrayDeque<>();
    private final byte[] chunk = new byte[CHUNK];
    private ProtocolVersion version;

    private Connection(Socket socket, WireReader reader, ProtocolVersion version) {
        this.socket = socket;
        this.reader = reader;
        this.version = version;
    }

    /** Begins a session; this side calls on the connection. */
    static Connection first(Route route) throws IOException {
        ProtocolVersion newest = ProtocolVersion.NEWEST;
        Connection connection = new Connection(connect(route), WireReader.ofNewSession(newest.largestBody()), newest);
        try {
            new ConnectionHeader(newest.wire(), false, 0, Optional.empty()).encode(connection.writer);
            new ConnectionInit().encode(connection.writer);
            connection.flush();
            if (connection.next() instanceof NewSessionResponse response
                    && Integer.compareUnsigned(response.version(), newest.wire()) <= 0) {
                connection.version = newest.agreed(response.version());
                connection.reader.version(connection.version);
                return connection;
            }
            throw new IOException("the server answers a version that was not asked for");
        } catch (IOException e) {
            connection.close();
            throw e;
        }
    }

    /** Joins a session with a connection on which the server calls. */
    static Connection calledOn(Route route, SessionId session, ProtocolVersion version) throws IOException {
        Connection connection =
                new Connection(connect(route), WireReader.ofJoined(true, version, version.largestBody()), version);
        try {
            new ConnectionHeader(version.wire(), true, 0, Optional.of(session)).encode(connection.writer);
            connection.flush();
            if (connection.next() instanceof ConnectionInit) {
                return connection;
            }
            throw new IOException("the server does not begin the connection");
        } catch (IOException e) {
            connection.close();
            throw e;
        }
    }

    @SuppressWarnings("AddressSelection") // a host of loopback or of the emulator's gateway; the first address will do
    private static Socket connect(Route route) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(route.host(), route.port()), CONNECT_MILLIS);
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    ProtocolVersion version() {
        return version;
    }

    /** What comes next; waits for it. */
    Received next() throws IOException {
        while (arrived.isEmpty()) {
            int count = socket.getInputStream().read(chunk);
            if (count < 0) {
                throw new EOFException("the connection has ended");
            }
            reader.accept(Arrays.copyOf(chunk, count), arrived::add);
        }
        Received next = arrived.remove();
        if (next instanceof Malformed malformed) {
            throw new IOException("the server sends what is no RPC binder: " + malformed);
        }
        return next;
    }

    void send(Command... commands) throws IOException {
        for (Command command : commands) {
            command.encode(writer, version);
        }
        flush();
    }

    private void flush() throws IOException {
        socket.getOutputStream().write(writer.take());
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed all the same.
        }
    }
}
