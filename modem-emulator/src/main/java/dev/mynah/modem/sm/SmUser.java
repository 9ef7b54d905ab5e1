package dev.mynah.modem.sm;

import dev.mynah.network.air.nas.sm.SmMessage;

/** What session management needs of the rest of the stack, and tells it. */
public interface SmUser {
    /** Whether attached for GPRS. */
    boolean registered();

    /** Sends a message by mobility management, which may have to ask for service first. */
    void send(SmMessage message);

    /** Sends a host's packet in a context, after a service request where there is no connection. */
    void sendData(int nsapi, byte[] packet);

    /** The subscriber at the time, for the trace; or empty. */
    String imsi();
}
