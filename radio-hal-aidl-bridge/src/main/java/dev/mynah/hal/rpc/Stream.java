package dev.mynah.hal.rpc;

import io.vertx.core.Future;
import java.util.function.Consumer;

/** One end of a stream socket. Everything about it happens in turns of the session's timeline. */
interface Stream {
    /**
     * Begins to read.
     *
     * @param octets takes what arrives; nobody writes to the array from then on
     * @param ended runs once, when no more will arrive, whoever ended it
     */
    void read(Consumer<byte[]> octets, Runnable ended);

    /** Completes when the octets have left, or never will. */
    Future<Void> write(byte[] octets);

    /** Whether to leave unread what the peer sends. */
    void pause(boolean paused);

    /** Ends it once what was written has left. */
    void close();

    /** Ends it at once. */
    void drop();
}
