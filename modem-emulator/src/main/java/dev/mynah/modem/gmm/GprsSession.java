package dev.mynah.modem.gmm;

import dev.mynah.modem.packet.MovedSession;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import java.util.List;
import java.util.OptionalInt;

/** Session management above GPRS mobility management. */
public interface GprsSession {
    /** Attached now, or no more: no context is left then. */
    void attached(boolean attached, boolean byNetwork);

    /** Gives up the contexts that stand, which go on in another system. */
    List<MovedSession> depart();

    /** Goes on with sessions of another system. */
    void arrive(List<MovedSession> sessions);

    /** Nothing comes of the attach a call for help waits for, if one does; the cause of GMM, if it was refused. */
    void helpRefused(OptionalInt cause);

    /** A session management message arrived. */
    void received(Octets message);

    /** A message that waited for the connection can't be sent. */
    void lost(Octets message);

    /** Which contexts are active. */
    PdpContextStatus contexts();

    /** Which contexts the network holds active. */
    void contextsAtNetwork(PdpContextStatus contexts);
}
