package dev.mynah.network.msc;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.speech.SpeechFrame;

/**
 * An MM connection as the layers on it see it, whatever carries it: a dedicated channel of GSM or UTRAN, or, for short
 * messages, the NAS transport of LTE over SGs and of NR. Used on the operator's timeline.
 */
public interface CmConnection {
    String imsi();

    /** The technology of the cell the UE is in. */
    Rat rat();

    /** Sends a message of the connection's protocol, octets of TS 24.008 or TS 24.011. Lost when the connection is gone. */
    void send(byte[] message);

    /** Sends speech; lost where the connection has no traffic channel. */
    default void speak(SpeechFrame frame) {}

    /** The layer needs the connection no longer; when no other needs the signalling connection it is released. */
    void close();
}
