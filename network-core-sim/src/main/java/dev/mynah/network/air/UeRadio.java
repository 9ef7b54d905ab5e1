package dev.mynah.network.air;

import java.util.List;

/** What the air tells one UE; every call comes on the UE's own timeline. */
public interface UeRadio {
    /** The cells heard have changed (appeared, vanished, level, barring); strongest first. */
    void cellsChanged(List<CellMeasurement> heard);

    /** A NAS message arrived on the signalling connection. */
    void downlink(byte[] nas);

    /**
     * The network has set up the radio bearers of the UE's EPS bearers on the connection (RRC connection reconfiguration,
     * TS 36.331 5.3.5). It is the answer to a SERVICE REQUEST, which has none among the NAS messages (TS 24.301 5.6.1.4).
     */
    void bearersEstablished();

    /** The signalling connection is gone. */
    void released(ReleaseCause cause);

    /** The cell camped on pages somebody; most pages are for others. */
    void paging(PagingIdentity whom);
}
