package dev.mynah.network.smpp;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Listens on loopback only, which the library's own listener does not. */
final class LoopbackServer implements Closeable {
    private final ServerSocket socket;

    LoopbackServer(int port) throws IOException {
        socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    int port() {
        return socket.getLocalPort();
    }

    boolean isClosed() {
        return socket.isClosed();
    }

    Connection accept() throws IOException {
        return new SocketConnection(socket.accept());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
