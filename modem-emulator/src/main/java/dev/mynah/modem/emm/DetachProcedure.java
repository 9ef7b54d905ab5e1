package dev.mynah.modem.emm;

import dev.mynah.network.air.nas.element.UeOriginatingDetachType;
import dev.mynah.network.air.nas.element.UeOriginatingDetachType.From;
import dev.mynah.network.air.nas.emm.UeOriginatingDetachRequest;

/** Detach by the UE, from EPS and non-EPS services together. TS 24.301 5.5.2.2. */
final class DetachProcedure {
    private static final int MOST_ATTEMPTS = 5;

    private final EmmUe ue;
    private int attempts;

    DetachProcedure(EmmUe ue) {
        this.ue = ue;
    }

    void request() {
        attempts = 1;
        ue.registration().stopWaiting();
        ue.fallback().failed();
        send(false);
        ue.timers().stop(EmmTimer.T3410);
        ue.timers().start(EmmTimer.T3421);
    }

    void again() {
        if (attempts == MOST_ATTEMPTS) {
            ue.fire(new EmmEvent.DetachGivenUp());
            return;
        }
        attempts++;
        send(false);
        ue.timers().start(EmmTimer.T3421);
    }

    /** A UE that is switched off does not wait for an answer. */
    void switchOff() {
        send(true);
        ue.connection().letGo();
    }

    void done() {
        ue.timers().stop(EmmTimer.T3421);
        ue.registration().registrationLostByUser();
    }

    private void send(boolean switchOff) {
        ue.path()
                .initial(new UeOriginatingDetachRequest(
                        new UeOriginatingDetachType(
                                ue.emergency().only() ? From.EPS : From.COMBINED_EPS_IMSI, switchOff),
                        ue.security().ksi(),
                        ue.context().identity()));
    }
}
