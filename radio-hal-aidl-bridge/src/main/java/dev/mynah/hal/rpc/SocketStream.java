package dev.mynah.hal.rpc;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetSocket;
import java.util.function.Consumer;

/** A TCP or UNIX socket of Vert.x. */
final class SocketStream implements Stream {
    private final NetSocket socket;

    SocketStream(NetSocket socket) {
        this.socket = socket;
    }

    @Override
    public void read(Consumer<byte[]> octets, Runnable ended) {
        socket.handler(buffer -> octets.accept(buffer.getBytes()));
        socket.exceptionHandler(lost -> {}); // a reset connection: closed follows
        socket.closeHandler(closed -> ended.run());
    }

    @Override
    public Future<Void> write(byte[] octets) {
        return socket.write(Buffer.buffer(octets));
    }

    @Override
    public void pause(boolean paused) {
        if (paused) {
            socket.pause();
        } else {
            socket.resume();
        }
    }

    @Override
    public void close() {
        socket.close();
    }

    @Override
    public void drop() {
        var unused = ((NetSocketInternal) socket).channelHandlerContext().close(); // the close handler tells
    }
}
