package dev.mynah.at.line;

/** The terminal's end of a line: a pty, a socket. */
public interface Wire {
    /** Sends octets, all in one write and without waiting; the array is the callee's to keep. */
    void send(byte[] octets);

    /**
     * Asks the terminal's side to stop or to go on, as more has come in than can be worked on now. What comes in after
     * the request is still taken up to {@link LineLimits#waiting}, and lost beyond it as on a UART.
     */
    default void hold(boolean held) {}

    /** Sets circuit 109 (DCD), where the wire has one. */
    default void carrier(boolean on) {}

    /** Sets circuit 107 (DSR), where the wire has one. */
    default void dataSetReady(boolean on) {}
}
