package dev.mynah.network.ran;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.speech.SpeechFrame;

/**
 * What stands behind a cell, as S1AP (TS 36.413) shows it an MME: told of the signalling connections, always on the
 * operator's own timeline and in the order things happened to one connection.
 */
public interface CoreNetwork {
    /** A UE opened a connection and sent its first NAS message (Initial UE Message). */
    void initial(SignallingConnection connection, byte[] nas);

    /** A further NAS message (Uplink NAS Transport). */
    void uplink(SignallingConnection connection, byte[] nas);

    /** A further message the UE has sent to one of the domains that share the connection. */
    default void uplink(SignallingConnection connection, CnDomain domain, byte[] nas) {
        uplink(connection, nas);
    }

    /** A user's packet on a bearer (GTP-U, TS 29.281). */
    void uplinkData(SignallingConnection connection, int bearer, byte[] packet);

    /** Speech on the connection's traffic channel. */
    default void uplinkSpeech(SignallingConnection connection, SpeechFrame frame) {}

    /** The connection goes on in another cell of the network, which {@link SignallingConnection#cell} names (Path Switch Request). */
    void handedOver(SignallingConnection connection);

    /** The UE is gone: it let go or the radio link failed. Nothing can be sent any more. */
    void lost(SignallingConnection connection);
}
