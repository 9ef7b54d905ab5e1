package dev.mynah.network.air;

import dev.mynah.network.air.speech.SpeechFrame;
import java.util.List;
import java.util.Optional;

/** What the air tells one UE; every call comes on the UE's own timeline. What has a default is of no use to every UE. */
public interface UeRadio {
    /** The cells heard have changed (appeared, vanished, level, barring); strongest first. */
    void cellsChanged(List<CellMeasurement> heard);

    /** A NAS message arrived on the signalling connection. */
    void downlink(byte[] nas);

    /** The same from one of the domains that share the connection (GSM, UTRAN). */
    default void downlink(CnDomain domain, byte[] nas) {
        downlink(nas);
    }

    /** A packet for the user arrived on a bearer. */
    default void downlinkData(int bearer, byte[] packet) {}

    /** Speech arrived on the traffic channel. */
    default void downlinkSpeech(SpeechFrame frame) {}

    /**
     * The network has set up the radio bearers of the UE's bearers on the connection (RRC connection reconfiguration,
     * TS 36.331 5.3.5). In LTE it is the answer to a SERVICE REQUEST, which has none among the NAS messages (TS 24.301
     * 5.6.1.4).
     */
    void bearersEstablished();

    /**
     * The network begins to protect the connection for a domain (TS 25.331 8.1.12 security mode, TS 44.018 3.4.7 ciphering
     * mode); to be answered with {@link Transceiver#secured}. It proves that the network has the keys, too.
     */
    default void securityCommanded(CnDomain domain) {}

    /**
     * One domain needs the connection no longer while the other does (Signalling Connection Release, TS 25.331 8.1.14).
     */
    default void domainReleased(CnDomain domain) {}

    /** The connection goes on in another cell (TS 36.331 5.3.5.4), on which the UE camps from now on. */
    default void handedOver(Cell target) {}

    /** The signalling connection is gone. */
    void released(ReleaseCause cause, Optional<Redirection> redirection);

    /** The cell camped on pages somebody; most pages are for others. */
    void paging(Page page);

    /** A message for everybody in the cell camped on, as TS 23.041 has it: a page of cell broadcast or a warning. */
    default void broadcast(byte[] message) {}
}
