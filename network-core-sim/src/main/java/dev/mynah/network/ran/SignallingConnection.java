package dev.mynah.network.ran;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.Plmn;
import java.util.Optional;

/** The network's end of one UE's signalling connection; used from the operator's timeline only. */
public interface SignallingConnection {
    /** The cell it was opened on, as broadcast then. */
    Cell cell();

    /** The network the UE chose among those of the cell. */
    Plmn selected();

    /** The S-TMSI the UE gave on connecting, if it did; unproven. */
    Optional<PagingIdentity.STmsi> temporary();

    /** Sends a NAS message. Lost when the connection is closed, or when the UE takes nothing in. */
    void downlink(byte[] nas);

    /** Has the radio bearers of the UE's EPS bearers set up (Initial Context Setup, TS 36.413 8.3.1). */
    void establishBearers();

    /** Releases the connection (RRC connection release). No {@link CoreNetwork#lost} follows. */
    void release();

    /** Whether the network has neither released nor lost it. */
    boolean open();
}
