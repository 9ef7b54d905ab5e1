package dev.mynah.modem.emm;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.emm.EmmInformation;
import java.util.Set;

/** What mobility management needs of the rest of the stack, and tells it. */
public interface EmmUser {
    /** Decide again where to camp, and say so by {@link EmmUe#camped} and its like. */
    void reselect();

    /** The network selected won't do: choose another, then as {@link #reselect}. */
    void searchNetworks();

    /** The network selected won't do here, but no other is to be looked for. */
    void stayWithNetwork();

    /** The cell camped on has not proved to be genuine: keep off it for a while. */
    void barCell();

    /** Accepted by a network, which named its equivalents. */
    void registered(Plmn plmn, Set<Plmn> equivalents);

    void equivalentsForgotten();

    /** State, cell or cause is not what it was. */
    void registrationChanged();

    /** The names and the time of the network. */
    void informed(EmmInformation information);

    /** The PDN CONNECTIVITY REQUEST that goes with an attach. */
    Octets attachRequest();

    /** Handles the session management message of an ATTACH ACCEPT and gives the one for ATTACH COMPLETE. */
    Octets attachAccepted(Octets esm);

    /** The session management message of an ATTACH REJECT. */
    void attachRejected(Octets esm);

    /** Attached now, or no more. */
    void attached(boolean attached, boolean byNetwork);

    /** A session management message arrived. */
    void esm(Octets message);

    /** Which bearers are active. */
    EpsBearerContextStatus bearers();

    /** Which bearers the network holds active. */
    void bearersAtNetwork(EpsBearerContextStatus bearers);

    /** A message that waited for the connection can't be sent. */
    void esmLost(Octets message);
}
