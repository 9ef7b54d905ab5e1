package dev.mynah.modem.door;

import java.util.Optional;

/** The wire to one host, as a {@link Voice} uses it: in turns of the modem's timeline. */
public interface Connection {
    /**
     * Sends bytes, which the connection now owns, in one piece where the wire takes them. What a host that does not read
     * leaves waiting is bounded: a serial port loses the rest, a socket is closed.
     */
    void write(byte[] bytes);

    /** Stops or goes on taking in what the host sends; meanwhile it waits on the host's side. */
    void pause(boolean paused);

    /** Sets circuit 109 (DCD), where the wire has one. */
    default void carrier(boolean on) {}

    /** Sets circuit 107 (DSR), where the wire has one. */
    default void dataSetReady(boolean on) {}

    /** Sets circuit 125 (RI), where the wire has one. */
    default void ring(boolean on) {}

    /** The speed and flow control of the wire; empty where it has none, as a socket. */
    default Optional<SerialLine> serialLine() {
        return Optional.empty();
    }

    /** Ends the connection from the modem's side; on a serial port, which has no such thing, does nothing. */
    void hangUp();
}
