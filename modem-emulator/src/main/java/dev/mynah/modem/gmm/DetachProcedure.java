package dev.mynah.modem.gmm;

import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MsDetachType;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.MsDetachRequest;

/** Detach by the UE. TS 24.008 4.7.4.1. */
final class DetachProcedure {
    private static final int MOST_REQUESTS = 5;

    private final GmmEntity ue;
    private int requests;

    DetachProcedure(GmmEntity ue) {
        this.ue = ue;
    }

    void request() {
        requests = 1;
        ue.stopGuards();
        ue.attachAttempts().stopWaiting();
        ue.updateAttempts().stopWaiting();
        send(false);
        ue.timers().start(GmmTimer.T3321);
    }

    void again() {
        if (requests == MOST_REQUESTS) {
            ue.fire(new GmmEvent.DetachGivenUp());
            return;
        }
        requests++;
        send(false);
        ue.timers().start(GmmTimer.T3321);
    }

    /** A UE that is switched off does not wait for an answer. */
    void switchOff() {
        if (ue.registration().attached() && ue.camping()) {
            send(true);
        }
        ue.registration().lost(false);
        ue.letGo();
    }

    private void send(boolean powerOff) {
        ue.path()
                .initial(new MsDetachRequest(
                        new MsDetachType(
                                ue.combined().detachesBoth(powerOff)
                                        ? MsDetachType.From.COMBINED
                                        : MsDetachType.From.GPRS,
                                powerOff),
                        OptionalElements.NONE
                                .with(GmmIe.P_TMSI, ue.pTmsi())
                                .with(GmmIe.P_TMSI_SIGNATURE_2, ue.context().signature())));
    }
}
