package dev.mynah.at.command;

/**
 * What a line is connected to while it is in data mode: a PDP context, a circuit call. The line gives it the terminal's
 * octets as they come; it sends the other way through the {@link Terminal} it was given.
 */
public interface DataPump {
    /** The terminal's side of a connection, valid from {@link #attached} on. */
    interface Terminal {
        /** Sends octets to the terminal; they are dropped while the line is not in data mode for this pump. */
        void send(byte[] octets);

        /** The connection has ended: the line returns to command mode and says nothing. */
        void closed();

        /** The connection has ended: the line returns to command mode and says NO CARRIER. */
        void noCarrier();
    }

    /** Whether all octets are its own, {@code +++} too: then the line listens for no escape. */
    default boolean transparent() {
        return false;
    }

    /** The line is in data mode from now on: after dialling, or again after ATO. */
    void attached(Terminal terminal);

    /** Octets from the terminal. They are only valid during the call. */
    void receive(byte[] octets, int offset, int length);

    /** The terminal went back to command mode with {@code +++} or DTR; the connection stands. */
    void detached();

    /** The terminal hung up or is gone; the connection is to be ended, without a NO CARRIER. May come more than once. */
    void hungUp();
}
