package dev.mynah.euicc.isdr;

/**
 * What the ISD-R asks of the card's ports when the profile enabled on one of them changes. Only the port that is named is
 * concerned; what goes on at the others does not notice.
 */
public interface EsimPorts {

    /** Whether a proactive session runs on this port, so that a REFRESH has to wait (SGP.22 5.7.16, catBusy). */
    boolean proactiveSessionRunning(int port);

    /**
     * Sends REFRESH on this port. The profile changes later: when the terminal has answered the REFRESH or the port is reset,
     * whichever comes first, the port calls {@link ProfileRegistry#settle}.
     */
    void refresh(int port);

    /**
     * The profile enabled on this port has changed already and the terminal looks after itself (refreshFlag not set). What
     * the port held of the old profile, selections, verified PINs, a proactive session, ends; a channel on which the ISD-R is
     * selected stays, since the answer to the command that did this still has to leave through it.
     */
    void profileChanged(int port);
}
