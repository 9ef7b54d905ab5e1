package dev.mynah.network.amf;

import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.ran.SignallingConnection;
import org.jspecify.annotations.Nullable;

/** A UE's signalling connection, or that it has none, and what is sent over it. TS 24.501 5.3.1. */
final class UeConnection {
    /** Where the message authentication code of a protected message begins. TS 24.501 9.1.1. */
    private static final int FIRST_OF_CODE = 2;

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
    }

    /** It is over, whoever ended it. */
    void gone() {
        open = null;
        bearersEstablished = false;
        ue.security().exchange(false);
        ue.transport().disconnected();
        ue.timers().stop(AmfTimer.INACTIVITY);
    }

    void release() {
        SignallingConnection ending = open;
        if (ending != null) {
            ue.amf().released(ending);
            gone();
            ending.release();
        }
    }

    void send(NasMessage message) {
        SignallingConnection on = open;
        if (on != null && ue.security().exhausted()) {
            // TS 33.501 6.4.3.1: the keys are never used beyond their last count. The UE has to authenticate anew.
            ue.security().discard();
            release();
            ue.fire(new AmfEvent.ConnectionLost());
        } else if (on != null) {
            ue.amf().faults().downlink(ue.imsi(), message, spoiled -> transmit(on, message, spoiled));
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
        if (open != null && !bearersEstablished) {
            bearersEstablished = true;
            open.establishBearers();
        }
    }

    /** Something came from the UE: it is in use. */
    void active() {
        if (ue.state() == AmfState.REGISTERED && open != null) {
            ue.timers().start(AmfTimer.INACTIVITY);
        }
    }
}
