package dev.mynah.modem;

import io.vertx.core.Future;
import java.util.Optional;

/**
 * EAP with the card as the one who knows: the modem is the peer, hosts carry packets between it and a server, as for WLAN. RFC 3748,
 * TS 27.007 8.47.
 */
public interface Eap {
    /** EAP-AKA, RFC 4187. */
    int AKA = 23;

    /**
     * Takes a packet from the server. A session begins with the first, and anew when the last one is over.
     *
     * @param application AID of the USIM
     * @param packet a request, or that it has been a success or a failure
     * @return refused with NOT_SUPPORTED for another method than {@link #AKA}, APPLICATION_NOT_FOUND for another application
     *     than the USIM in use, and INVALID_ARGUMENT for what is no packet of a server
     */
    Future<Reply> exchange(byte[] application, int method, byte[] packet);

    /** What is known of a session; the last eight are remembered until the card goes. */
    Optional<Session> session(int number);

    /**
     * What goes back to the server.
     *
     * @param packet empty after a success or a failure
     */
    record Reply(int session, byte[] packet) {}

    /**
     * A session.
     *
     * @param identity the peer's permanent identity
     * @param keys what both ends have since the challenge was answered
     */
    record Session(Status status, String identity, Optional<Keys> keys) {}

    /** EAP status of TS 102 310, in its order from 1. */
    enum Status {
        AUTHENTICATING,
        AUTHENTICATED,
        FAILED
    }

    /**
     * Keys for whoever asked for the authentication.
     *
     * @param master MSK, 64 octets
     * @param extendedMaster EMSK, 64 octets
     */
    record Keys(byte[] master, byte[] extendedMaster) {
        /** Nothing of them. */
        @Override
        public String toString() {
            return "keys";
        }
    }
}
