package dev.mynah.network.air;

import dev.mynah.network.air.speech.SpeechFrame;
import java.util.List;
import java.util.Optional;

/** A UE's radio, switched on. At most one signalling connection exists at a time. Calls after {@link #close} do nothing. */
public interface Transceiver extends AutoCloseable {
    /** Camps on a cell, so that its pages and broadcasts are heard. Ends no connection. */
    void camp(Cell cell);

    /**
     * Opens a signalling connection on a cell and sends the initial NAS message on it (TS 36.331 5.3.3, RRC connection
     * establishment with its dedicated NAS information). A cell that is gone answers {@link UeRadio#released}.
     *
     * @param selected the PLMN the UE chose among those the cell broadcasts (RRC selectedPLMN-Identity)
     * @param temporary the UE's temporary identity, given when it is registered in the area of the cell (TS 36.331
     *     5.3.3.3); a SERVICE REQUEST of LTE names its sender in no other way
     */
    void connect(Cell cell, Plmn selected, Optional<PagingIdentity> temporary, byte[] initialNas);

    /** Sends a NAS message on the open connection; without one it is lost, as on air. */
    void uplink(byte[] nas);

    /**
     * Sends a NAS message to one of the domains that share the connection: the indicator of TS 25.331 10.3.1.1, the logical
     * link of TS 44.064 6.2.3. Without it the protocol says which; of short messages it can't.
     */
    default void uplink(CnDomain domain, byte[] nas) {
        uplink(nas);
    }

    /**
     * Sends a user's packet on an established bearer of the open connection; without one it is lost.
     *
     * @param bearer EPS bearer identity, NSAPI or, of NR, what {@link QosFlow} makes of session and flow
     */
    void uplinkData(int bearer, byte[] packet);

    /** Sends speech on the traffic channel of the open connection; without one it is lost. */
    void uplinkSpeech(SpeechFrame frame);

    /** Answers {@link UeRadio#securityCommanded} with the keys the UE has. */
    void secured(CnDomain domain, RadioKeys keys);

    /** Reports what is heard while connected (measurement report, TS 36.331 5.5.5), strongest first. */
    void report(List<CellMeasurement> heard);

    /** Drops the connection without a word, as a UE that is switched off or has lost the cell does. */
    void release();

    /** Switches the receiver off: releases, and nothing is heard any more. */
    @Override
    void close();
}
