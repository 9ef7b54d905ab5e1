package dev.mynah.modem.sm;

import dev.mynah.network.air.nas.sm.SmMessage;

/** What session management needs of the rest of the stack, and tells it. */
public interface SmUser {
    /** Whether attached for GPRS. */
    boolean registered();

    /** Whether attached for emergency bearer services and nothing else. */
    boolean registeredForHelp();

    /** Whether such an attach is possible now. */
    boolean helpThere();

    /** Whether the cell camped on is of a technology with emergency bearer services. */
    boolean helpKnown();

    /** Begins an attach for emergency bearer services, where one is possible. */
    void callForHelp();

    /** Its context is gone, and the attachment is to go with it. */
    void helpOver();

    /** Sends a message by mobility management, which may have to ask for service first. */
    void send(SmMessage message);

    /** Sends a host's packet in a context, after a service request where there is no connection. */
    void sendData(int nsapi, byte[] packet);

    /** The subscriber at the time, for the trace; or empty. */
    String imsi();
}
