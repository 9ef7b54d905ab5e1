package dev.mynah.modem.gmm;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PdpContextStatus;

/** Session management above GPRS mobility management. */
public interface GprsSession {
    /** Attached now, or no more: no context is left then. */
    void attached(boolean attached, boolean byNetwork);

    /** A session management message arrived. */
    void received(Octets message);

    /** A message that waited for the connection can't be sent. */
    void lost(Octets message);

    /** Which contexts are active. */
    PdpContextStatus contexts();

    /** Which contexts the network holds active. */
    void contextsAtNetwork(PdpContextStatus contexts);
}
