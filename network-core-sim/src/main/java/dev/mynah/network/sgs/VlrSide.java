package dev.mynah.network.sgs;

import dev.mynah.network.air.nas.element.Lai;
import java.util.function.Consumer;

/** What an MME tells a VLR, and an SGSN where there is a Gs interface (TS 29.018). On the operator's timeline. */
public interface VlrSide {
    /** Knows nobody and registers nobody. */
    VlrSide NONE = new VlrSide() {
        @Override
        public void locationUpdate(String imsi, Lai lai, Consumer<SgsAnswer> answered) {}

        @Override
        public void serviceRequested(String imsi) {}

        @Override
        public void detached(String imsi) {}

        @Override
        public void dissociated(String imsi) {}
    };

    /**
     * Location update for non-EPS services (5.2): a UE that the MME has authenticated is in an area. The home network is
     * asked as for a location update over the air.
     *
     * @param answered may never be called; the MME's Ts6-1 sees to that
     */
    void locationUpdate(String imsi, Lai lai, Consumer<SgsAnswer> answered);

    /** The UE has answered the page and is on its way to a circuit switched cell (5.1.3). */
    void serviceRequested(String imsi);

    /** The UE has left EPS or non-EPS services, or is taken to have done so (5.4, 5.5, 5.6). */
    void detached(String imsi);

    /** Another node serves the UE's packet domain now: it is to be looked for over the air, if anywhere. */
    void dissociated(String imsi);
}
