package dev.mynah.network.air;

import java.util.List;

/** What the air tells one UE; every call comes on the UE's own timeline. */
public interface UeRadio {
    /** The cells heard have changed (appeared, vanished, level, barring); strongest first. */
    void cellsChanged(List<CellMeasurement> heard);

    /** A NAS message arrived on the signalling connection. */
    void downlink(byte[] nas);

    /** The signalling connection is gone. */
    void released(ReleaseCause cause);

    /** The cell camped on pages somebody; most pages are for others. */
    void paging(PagingIdentity whom);
}
