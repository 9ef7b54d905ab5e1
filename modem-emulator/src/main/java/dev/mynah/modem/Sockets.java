package dev.mynah.modem;

import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * TCP, UDP, DNS and echo by an internet stack of the modem's own, over its active contexts: for hosts that have none. A
 * context's address is shared with the host that may be attached to it: what belongs to a socket goes there, all else to
 * the host.
 *
 * <p>What is asked of a context that is not active is refused with UNKNOWN_CONTEXT; of one without an address of the kind
 * that is needed with INVALID_ARGUMENT.
 */
public interface Sockets {
    /** The most sockets of a stack at once. */
    int MOST = 32;

    /** The most octets a socket keeps for either side. */
    int BUFFER = 65_535;

    /**
     * Begins a connection; {@code user} hears what becomes of it. Refused with NOT_ALLOWED where the port is taken, MEMORY_FULL
     * where there are {@link #MOST} sockets.
     *
     * @param port the local one; 0 chooses
     */
    Future<Connection> connect(int cid, InetSocketAddress to, int port, ConnectionUser user);

    /**
     * Takes connections on a port of all addresses of a context. Refused as {@link #connect}.
     *
     * @param taken gives the user of a connection that has come
     */
    Future<Listener> listen(int cid, int port, Function<Connection, ConnectionUser> taken, Runnable contextEnded);

    /** Opens a port for datagrams. Refused as {@link #connect}. */
    Future<Datagrams> bind(int cid, int port, DatagramsUser user);

    /**
     * The addresses of a name, or of what is an address already. Refused with NETWORK_TIMEOUT when no server answers; a name
     * nobody has is no refusal, and has no addresses.
     */
    Future<Names> resolve(int cid, String name);

    /** The name servers asked: those chosen, else those the network gave. */
    List<InetAddress> nameServers(int cid);

    /** Chooses the name servers of a context; none leaves it to the network. */
    void nameServers(int cid, List<InetAddress> chosen);

    /** Sends an echo request; empty when it has not come back in time. */
    Future<Optional<Echo>> ping(int cid, InetAddress to, int octets, int hops, Duration patience);

    /** One TCP connection. */
    interface Connection {
        int cid();

        InetSocketAddress local();

        InetSocketAddress remote();

        /** How many octets it takes now. */
        int room();

        /** Sends octets, as many as there is room for at the most. */
        void send(byte[] octets);

        /** How many octets of the peer wait to be read. They can be read after the end, too. */
        int available();

        /** Takes octets of the peer, {@code most} at the most; the peer may send more then. */
        byte[] read(int most);

        Counts counts();

        /** Sends what is left and ends. The user hears of the end. */
        void close();

        /** Ends at once. */
        void abort();
    }

    /** Octets of a connection since its beginning. */
    record Counts(long sent, long acknowledged, long received, long read) {}

    /** Hears what becomes of a connection, in turns of the modem's timeline. */
    interface ConnectionUser {
        default void connected() {}

        /** There is something to read that was not there before. */
        void readable();

        /** There is room again after there was none. */
        default void writable() {}

        /** The peer will send no more. */
        default void finished() {}

        void ended(End how);
    }

    /** How a connection ended. */
    enum End {
        /** Both ends closed it. */
        CLOSED,
        REFUSED,
        UNREACHABLE,
        RESET,
        TIMED_OUT,
        ABORTED,
        /** Its context is active no more. */
        CONTEXT_ENDED
    }

    /** A port that takes connections. */
    interface Listener {
        int port();

        /** Takes no more; the connections taken go on. */
        void close();
    }

    /** A port for datagrams. */
    interface Datagrams {
        int cid();

        InetSocketAddress local();

        /** Refuses with INVALID_ARGUMENT what is too long, or for an address of a kind the context has none of. */
        Future<Void> send(InetSocketAddress to, byte[] data);

        /** The next one that waits; those for which there is no room are lost. */
        Optional<Datagram> read();

        /** Octets that wait. */
        int available();

        void close();
    }

    /** A datagram that came. */
    record Datagram(InetSocketAddress from, byte[] data) {}

    /** Hears what comes to a port for datagrams. */
    interface DatagramsUser {
        void readable();

        void contextEnded();
    }

    /** What a name stands for. */
    record Names(List<InetAddress> addresses, Duration timeToLive) {
        public Names {
            addresses = List.copyOf(addresses);
        }
    }

    /** An echo request that came back. */
    record Echo(InetAddress from, Duration time, int octets, int hops) {}
}
