package dev.mynah.network.msc;

import dev.mynah.network.air.speech.SpeechFrame;

/** A protocol on MM connections: call control, short messages, supplementary services. Called on the operator's timeline. */
public interface CmLayer {
    /** A UE has been given a connection it asked for; its first message follows. */
    void opened(CmConnection connection);

    /** A message arrived: octets from the protocol discriminator on, of any content. */
    void received(CmConnection connection, byte[] message);

    /** Speech arrived, of all calls on the connection's traffic channel. */
    default void heard(CmConnection connection, SpeechFrame frame) {}

    /** The connection is gone without having been closed. */
    void lost(CmConnection connection);

    /** A UE has been heard of: whoever found it unreachable may try again. */
    default void reachable(String imsi) {}

    /** Takes nothing: every connection is closed at once. */
    CmLayer NONE = new CmLayer() {
        @Override
        public void opened(CmConnection connection) {
            connection.close();
        }

        @Override
        public void received(CmConnection connection, byte[] message) {}

        @Override
        public void lost(CmConnection connection) {}
    };
}
