package dev.mynah.modem.door;

import java.util.function.Function;

/** The modem's side of a {@link Connection}. Called in turns of the modem's timeline. */
public interface Voice {
    /** Bytes arrived; the array is the caller's again afterwards. */
    void received(byte[] bytes, int offset, int length);

    /** The host hung up: circuit 108 (DTR) is off. On a serial port it may come again and find the same voice. */
    void hungUp();

    /** The door is closed or the connection was the only one of its kind: nothing follows. */
    void ended();

    /** Makes the voice that answers a connection. */
    interface Maker extends Function<Connection, Voice> {}
}
