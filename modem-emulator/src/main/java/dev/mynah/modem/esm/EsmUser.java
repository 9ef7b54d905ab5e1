package dev.mynah.modem.esm;

import dev.mynah.network.air.nas.esm.EsmMessage;

/** What session management needs of the rest of the stack, and tells it. */
public interface EsmUser {
    /** Whether attached. */
    boolean registered();

    /** Sends a message by mobility management, which may have to ask for service first. */
    void send(EsmMessage message);

    /** Sends a host's packet on a bearer, after a service request where there is no connection. */
    void sendData(int ebi, byte[] packet);

    /** The subscriber at the time, for the trace; or empty. */
    String imsi();
}
