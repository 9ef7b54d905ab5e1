package dev.mynah.modem.door;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.internal.net.NetSocketInternal;
import io.vertx.core.net.NetSocket;

/** One host on a TCP or UNIX socket. A host that does not read is not read from; past a limit it is dropped. */
final class SocketConnection implements Connection {
    /** From here on the host's own bytes wait until it reads. */
    private static final int MUCH_WAITING = 64 * 1024;
    /** What unsolicited lines may still add; then the host is taken for dead. */
    private static final int MOST_WAITING = 512 * 1024;

    private final NetSocket socket;
    private int waiting;
    private boolean pausedByVoice;
    private boolean pausedByHost;
    private boolean ended;

    SocketConnection(NetSocket socket) {
        this.socket = socket;
        socket.setWriteQueueMaxSize(MUCH_WAITING);
    }

    void begin(Voice voice, Runnable gone) {
        socket.handler(buffer -> {
            byte[] bytes = buffer.getBytes();
            voice.received(bytes, 0, bytes.length);
        });
        socket.exceptionHandler(lost -> {}); // a reset connection: closed follows
        socket.closeHandler(closed -> {
            ended = true;
            gone.run();
            voice.hungUp();
            voice.ended();
        });
    }

    @Override
    public void write(byte[] bytes) {
        if (ended) {
            return;
        }
        if (waiting + bytes.length > MOST_WAITING) {
            drop();
            return;
        }
        waiting += bytes.length;
        socket.write(Buffer.buffer(bytes)).onComplete(written -> waiting -= bytes.length);
        if (!pausedByHost && socket.writeQueueFull()) {
            pausedByHost = true;
            flow();
            socket.drainHandler(drained -> {
                pausedByHost = false;
                flow();
            });
        }
    }

    @Override
    public void pause(boolean paused) {
        pausedByVoice = paused;
        flow();
    }

    private void flow() {
        if (ended) {
            return;
        }
        if (pausedByVoice || pausedByHost) {
            socket.pause();
        } else {
            socket.resume();
        }
    }

    @Override
    public void hangUp() {
        ended = true;
        socket.close();
    }

    /** Ends it at once, with what is still waiting: a host that does not read would keep a proper end waiting too. */
    void drop() {
        ended = true;
        var unused = ((NetSocketInternal) socket).channelHandlerContext().close(); // the close handler tells
    }
}
