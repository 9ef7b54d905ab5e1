package dev.mynah.modem.esm;

import dev.mynah.network.air.nas.esm.EsmMessage;

/** What session management needs of the rest of the stack, and tells it. */
public interface EsmUser {
    /** Whether attached for everything a subscription has. */
    boolean registered();

    /** Whether attached for emergency services and nothing else. */
    boolean registeredForHelp();

    /** Whether an attach for emergency services is possible now. */
    boolean helpThere();

    /** Begins one, where it is. */
    void callForHelp();

    /**
     * Its connection is to end, and the attachment with it.
     *
     * @param networkKnows whether the network has ended it
     */
    void helpOver(boolean networkKnows);

    /** Sends a message by mobility management, which may have to ask for service first. */
    void send(EsmMessage message);

    /** Sends a host's packet on a bearer, after a service request where there is no connection. */
    void sendData(int ebi, byte[] packet);

    /** The subscriber at the time, for the trace; or empty. */
    String imsi();
}
