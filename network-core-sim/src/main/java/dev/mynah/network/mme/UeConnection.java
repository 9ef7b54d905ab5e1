package dev.mynah.network.mme;

import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.ran.SignallingConnection;
import org.jspecify.annotations.Nullable;

/** A UE's signalling connection, or that it has none, and what is sent over it. TS 24.301 5.3.1. */
final class UeConnection {
    /** Where the message authentication code of a protected message begins. TS 24.301 9.1. */
    private static final int FIRST_OF_CODE = 1;

    private final UeContext ue;
    private @Nullable SignallingConnection open;
    private boolean bearersEstablished;

    UeConnection(UeContext ue, SignallingConnection first) {
        this.ue = ue;
        this.open = first;
    }

    boolean there() {
        return open != null;
    }

    @Nullable SignallingConnection open() {
        return open;
    }

    void take(SignallingConnection opened) {
        open = opened;
        bearersEstablished = false;
    }

    /** It is over, whoever ended it. */
    void gone() {
        open = null;
        bearersEstablished = false;
        ue.security().exchange(false);
        ue.timers().stop(MmeTimer.INACTIVITY);
    }

    void release() {
        SignallingConnection ending = open;
        if (ending != null) {
            ue.mme().register().released(ending);
            gone();
            ending.release();
        }
    }

    /** Releases the UE to go on elsewhere. */
    void redirect(Redirection to) {
        SignallingConnection ending = open;
        if (ending != null) {
            ue.mme().register().released(ending);
            gone();
            ending.release(to);
        }
    }

    void send(NasMessage message) {
        SignallingConnection on = open;
        if (on != null && ue.security().exhausted()) {
            // TS 33.401 6.5: the keys are never used beyond their last count. The UE has to authenticate anew.
            ue.security().discard();
            release();
            ue.fire(new MmeEvent.ConnectionLost());
        } else if (on != null) {
            ue.mme().faults().downlink(ue.imsi(), message, spoiled -> transmit(on, message, spoiled));
        }
    }

    private void transmit(SignallingConnection on, NasMessage message, boolean spoiled) {
        if (on != open || ue.security().exhausted()) {
            return;
        }
        byte[] octets = ue.security().protect(message).toByteArray();
        if (spoiled && ue.security().exchange()) {
            octets[FIRST_OF_CODE] ^= 1;
        }
        on.downlink(octets);
    }

    void establishBearers() {
        if (open != null) {
            bearersEstablished = true;
            open.establishBearers();
        }
    }

    /** Whether packets can cross it. */
    boolean bearersEstablished() {
        return bearersEstablished;
    }

    /** Something came from the UE: it is in use. */
    void active() {
        if (ue.state() == MmeState.REGISTERED && open != null) {
            ue.timers().start(MmeTimer.INACTIVITY);
        }
    }
}
