package dev.mynah.modem.radio;

import dev.mynah.network.air.PagingIdentity;
import dev.mynah.network.air.ReleaseCause;

/** What the radio tells the stack above it, in turns of the modem; nothing any more once the radio is off. */
public interface RadioUser {
    /** {@link Radio#heard} has changed, and perhaps {@link Radio#camped} with it. */
    void heardChanged();

    void downlink(byte[] nas);

    void bearersEstablished();

    void released(ReleaseCause cause);

    void paged(PagingIdentity whom);
}
