package dev.mynah.network.air.tcp;

/**
 * The application at this end of one connection. Octets to send are asked for when there is room for them, so that a body
 * of any length takes no memory.
 */
public interface TcpApplication {
    /** Both ends know of the connection. */
    default void connected() {}

    /** The peer's next octets, in order. */
    void received(byte[] data);

    /** The peer will send no more. */
    void finished();

    /** The next octets to send, {@code most} at the most; empty when there are none yet. */
    byte[] next(int most);

    /** Octets taken in that wait to be sent or worked on: the peer is let send that much less. */
    int backlog();

    /** Whether everything has been sent that ever will be. */
    boolean done();

    /**
     * Whether a peer may be silent for as long as it likes while the connection stands. A server that does not know its peers
     * forgets those it has not heard of for {@link TcpTimer#USER_TIMEOUT}.
     */
    default boolean patient() {
        return false;
    }

    /** Both ends have said all they had, or the connection is lost or was none. Comes once, and nothing after it. */
    default void ended(TcpEnd how) {}
}
