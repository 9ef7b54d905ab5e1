package dev.mynah.network.sgsn;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.ran.SignallingConnection;
import org.jspecify.annotations.Nullable;

/** A station's signalling connection, or that it has none, and what is sent over it. TS 24.008 4.7.1.9. */
final class MsConnection {
    private final MsContext ms;
    private @Nullable SignallingConnection open;
    private boolean bearersEstablished;

    MsConnection(MsContext ms, SignallingConnection first) {
        this.ms = ms;
        this.open = first;
    }

    boolean there() {
        return open != null;
    }

    @Nullable SignallingConnection open() {
        return open;
    }

    boolean inGsm() {
        return open != null && open.cell().rat() == Rat.GSM;
    }

    void take(SignallingConnection opened) {
        open = opened;
        bearersEstablished = false;
    }

    /** It is over, whoever ended it. */
    void gone() {
        open = null;
        bearersEstablished = false;
        ms.timers().stop(SgsnTimer.INACTIVITY);
        ms.timers().stop(SgsnTimer.T3314);
    }

    void release() {
        SignallingConnection ending = open;
        if (ending != null) {
            ms.sgsn().register().released(ending);
            gone();
            ending.release();
        }
    }

    void send(NasMessage message) {
        SignallingConnection on = open;
        if (on != null) {
            // There is no code to spoil here: integrity is the radio's.
            ms.sgsn()
                    .faults()
                    .downlink(
                            ms.imsi(),
                            message,
                            spoiled -> on.downlink(message.encode().toByteArray()));
        }
    }

    /** Sends what is another protocol's than GMM and SM. */
    void send(Octets message) {
        SignallingConnection on = open;
        if (on != null) {
            on.downlink(message.toByteArray());
        }
    }

    /** In UTRAN packets need radio access bearers; in GSM they are frames like any other. */
    void establishBearers() {
        SignallingConnection on = open;
        if (on != null && !bearersEstablished) {
            bearersEstablished = true;
            if (!inGsm()) {
                on.establishBearers();
            }
        }
    }

    /** Something came from the station: it is in use. */
    void active() {
        if (ms.state() == SgsnState.REGISTERED && open != null) {
            ms.timers().start(inGsm() ? SgsnTimer.T3314 : SgsnTimer.INACTIVITY);
        }
    }
}
