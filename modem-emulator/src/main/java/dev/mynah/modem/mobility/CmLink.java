package dev.mynah.modem.mobility;

/**
 * An MM connection at the UE's end, whatever carries it: a dedicated channel of GSM or UTRAN, or, for short messages, the
 * NAS transport of LTE and NR. On the modem's timeline.
 */
public interface CmLink {
    /** Sends a message of the link's protocol. Lost when the link is gone. */
    void send(byte[] message);

    /** Not needed any more. */
    void close();
}
