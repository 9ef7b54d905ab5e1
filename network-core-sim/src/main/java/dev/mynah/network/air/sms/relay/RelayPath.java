package dev.mynah.network.air.sms.relay;

/** What carries the messages of a {@link RelayConnection}: an MM connection, at either of its ends. */
public interface RelayPath {
    void send(byte[] message);
}
