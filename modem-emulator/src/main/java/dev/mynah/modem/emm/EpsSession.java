package dev.mynah.modem.emm;

import dev.mynah.modem.packet.MovedSession;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import java.util.List;

/** Session management as EPS mobility management sees it: whose messages it carries and whom it tells of attaching. */
public interface EpsSession {
    /** The PDN CONNECTIVITY REQUEST that goes with an attach. */
    Octets attachRequest();

    /** The same for an attach for emergency services. */
    Octets emergencyRequest();

    /** The network has refused the attach for emergency services. */
    void attachRefused(EmmCause cause);

    /** Handles the session management message of an ATTACH ACCEPT and gives the one for ATTACH COMPLETE. */
    Octets attachAccepted(Octets esm);

    /** The session management message of an ATTACH REJECT. */
    void attachRejected(Octets esm);

    /** Attached now, or no more. */
    void attached(boolean attached, boolean byNetwork);

    /** Gives up the connections that stand, which go on in another system. */
    List<MovedSession> depart();

    /** Goes on with sessions of another system. */
    void arrive(List<MovedSession> sessions);

    /** A session management message arrived. */
    void esm(Octets message);

    /** Which bearers are active. */
    EpsBearerContextStatus bearers();

    /** Which bearers the network holds active. */
    void bearersAtNetwork(EpsBearerContextStatus bearers);

    /** A message that waited for the connection can't be sent. */
    void esmLost(Octets message);
}
