package dev.mynah.hal.rpc;

import dev.mynah.hal.rpc.wire.Command;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.hal.rpc.wire.Received;
import dev.mynah.hal.rpc.wire.Transact;
import dev.mynah.hal.rpc.wire.WireReader;
import dev.mynah.hal.rpc.wire.WireWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One connection: frames in, frames out, and the calls under way on it. It is always read from, since references may be
 * given back on it at any time.
 */
final class RpcConnection {
    /** So much that the peer has not read, and it gets no more answers before it does. */
    private static final int CONGESTED = 256 * 1024;

    private final Stream stream;
    private final WireReader reader;
    private final WireWriter out = new WireWriter();
    private Consumer<Received> listener = ignored -> {};
    private Runnable ended = () -> {};
    private @Nullable RpcSession session;
    private int unsent;
    private boolean paused;
    private boolean over;

    /** Calls under way, the innermost first. */
    final Deque<Frame> calls = new ArrayDeque<>();
    /** Calls that have arrived before it was their turn, and how many octets they are. */
    final Queue<Transact> waiting = new ArrayDeque<>();

    int waitingOctets;
    /** Whether its {@link #calls} are being looked through. */
    boolean settling;

    RpcConnection(Stream stream, WireReader reader) {
        this.stream = stream;
        this.reader = reader;
    }

    /** Reads what arrives until the connection ends; whoever it is for can be changed meanwhile. */
    void begin(Consumer<Received> first, Runnable firstEnded) {
        hand(first, firstEnded);
        stream.read(this::octets, () -> {
            over = true;
            reader.stop();
            ended.run();
        });
    }

    /** From here on what arrives, and the end, is told to these. */
    void hand(Consumer<Received> next, Runnable nextEnded) {
        listener = next;
        ended = nextEnded;
    }

    /** Makes it one of a session's. */
    void join(RpcSession joined) {
        session = joined;
        reader.version(joined.version());
    }

    private void octets(byte[] octets) {
        RpcSession before = session;
        if (before != null) {
            before.enter();
        }
        reader.accept(octets, item -> listener.accept(item));
        RpcSession after = session;
        if (after != null) {
            after.leave();
        }
    }

    /** Whether it has no call under way. */
    boolean idle() {
        return calls.isEmpty();
    }

    /** Whether the peer leaves unread what was written. */
    boolean congested() {
        return unsent + out.length() > CONGESTED;
    }

    /** Octets that have not left. */
    int unsent() {
        return unsent;
    }

    void write(Command command, ProtocolVersion version) {
        command.encode(out, version);
    }

    /** Where handshakes are written. */
    WireWriter out() {
        return out;
    }

    /**
     * Sends what was written, in one write.
     *
     * @param drained runs when the peer has read so much that it is not {@link #congested} any more
     */
    void flush(Runnable drained) {
        if (out.length() == 0 || over) {
            return;
        }
        byte[] octets = out.take();
        unsent += octets.length;
        stream.write(octets).onComplete(left -> {
            boolean wasCongested = congested();
            unsent -= octets.length;
            if (wasCongested && !congested() && !over) {
                drained.run();
            }
        });
    }

    boolean hasUnflushed() {
        return out.length() > 0;
    }

    void pause(boolean wanted) {
        if (paused != wanted && !over) {
            paused = wanted;
            stream.pause(wanted);
        }
    }

    /** Ends it once what was flushed has left. */
    void close() {
        over = true;
        reader.stop();
        stream.close();
    }

    /** Ends it at once. */
    void drop() {
        over = true;
        reader.stop();
        stream.drop();
    }
}
