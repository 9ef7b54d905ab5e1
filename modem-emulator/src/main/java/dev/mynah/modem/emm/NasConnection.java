package dev.mynah.modem.emm;

import dev.mynah.modem.radio.Radio;
import dev.mynah.network.air.ReleaseCause;

/** The signalling connection: what it brings by itself, and how it ends. TS 24.301 5.3.1. */
final class NasConnection {
    private final EmmUe ue;
    private final Radio radio;

    NasConnection(EmmUe ue, Radio radio) {
        this.ue = ue;
        this.radio = radio;
    }

    boolean open() {
        return radio.connected();
    }

    /** Radio bearers are there: the network has granted a service request, which only one that has the keys could. */
    void bearersEstablished() {
        if (ue.state() == EmmState.SERVICE_REQUEST_INITIATED && !ue.fallback().asked()) {
            ue.security().grant();
            ue.fire(new EmmEvent.ServiceGranted());
        }
    }

    void released(ReleaseCause why) {
        gone();
        boolean falls = ue.fallback().asked() && ue.state() == EmmState.SERVICE_REQUEST_INITIATED;
        ue.fire(falls ? new EmmEvent.FellBack() : new EmmEvent.ConnectionReleased(why));
    }

    private void gone() {
        ue.timers().stop(EmmTimer.T3440);
        ue.security().connectionGone();
        ue.authentication().connectionGone();
    }

    /** Lets the connection go so that the UE may go elsewhere. */
    void becomeIdle() {
        if (open()) {
            letGo();
            ue.fire(new EmmEvent.ConnectionReleased(ReleaseCause.NORMAL));
        }
    }

    /** Lets the connection go without waiting for the network. */
    void letGo() {
        radio.release();
        gone();
    }

    /** The network has the last word and a while to release the connection. TS 24.301 5.3.1.2. */
    void awaitRelease() {
        if (open()) {
            ue.timers().start(EmmTimer.T3440);
        }
    }
}
