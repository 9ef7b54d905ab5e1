package dev.mynah.modem.mm5g;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.PduSessions;
import java.util.OptionalInt;

/** Session management as mobility management needs it. */
public interface Session5gs {
    /** Registered now, or no more. */
    void registered(boolean registered, boolean byNetwork);

    /** Nothing comes of the registration a call for help waits for, if one does; the cause of 5GMM, if it was refused. */
    void helpRefused(OptionalInt cause);

    /** A 5GSM message arrived. */
    void receive(Octets message);

    /** The network returns a message that it could not hand on, with cause #90 to #92 or another. TS 24.501 5.4.5.3.3. */
    void notForwarded(Octets message, int cause);

    /** A message that waited for the connection can't be sent. */
    void notSent(Octets message);

    PduSessions active();

    /** Which sessions the network holds active. */
    void activeAtNetwork(PduSessions sessions);

    /** Which sessions have packets that wait for radio bearers; none as a rule. */
    PduSessions waiting();

    /** Radio bearers of sessions stand. */
    void bearersEstablished();

    void connectionGone();

    /** The network told of slices. */
    void slicesChanged();
}
