package dev.mynah.network.gateway;

import java.util.function.Consumer;

/** A name server that is asked for names the host does not know. Used on the operator's timeline. */
public interface NameServer {
    /**
     * Asks a question as RFC 1035 4 writes it.
     *
     * @param answer takes its response in a later turn: that of the server, or that it failed
     */
    void ask(byte[] query, Consumer<byte[]> answer);
}
