package dev.mynah.modem.radio;

import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.speech.SpeechFrame;
import java.util.Optional;

/** What the radio tells the stack above it, in turns of the modem; nothing any more once the radio is off. */
public interface RadioUser {
    /** {@link Radio#heard} has changed, and perhaps {@link Radio#camped} with it. */
    void heardChanged();

    void downlink(byte[] nas);

    /** The same from one of the domains that share the connection. */
    default void downlink(CnDomain domain, byte[] nas) {
        downlink(nas);
    }

    void bearersEstablished();

    /** A packet for the user arrived on a bearer. */
    void downlinkData(int bearer, byte[] packet);

    /** Speech arrived on the traffic channel. */
    default void downlinkSpeech(SpeechFrame frame) {}

    /** To be answered by {@link Radio#secured}. */
    void securityCommanded(CnDomain domain);

    /** One domain needs the connection no longer while the other does. */
    void domainReleased(CnDomain domain);

    /** The connection goes on in another cell, which is camped on now. */
    void handedOver(Cell target);

    void released(ReleaseCause cause, Optional<Redirection> redirection);

    /** {@link Radio#connected} has changed. */
    default void connectionChanged() {}

    void paged(Page page);

    /** A message for everybody in the cell (TS 23.041). */
    void broadcast(byte[] message);
}
