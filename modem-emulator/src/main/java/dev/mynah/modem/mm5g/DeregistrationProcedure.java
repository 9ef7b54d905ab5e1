package dev.mynah.modem.mm5g;

import dev.mynah.network.air.nas.element.DeregistrationType;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.mm5g.UeDeregistrationRequest;

/** Deregistration by the UE. TS 24.501 5.5.2.2. */
final class DeregistrationProcedure {
    private static final int MOST_ATTEMPTS = 5;

    private final Mm5gSublayer ue;
    private int attempts;

    DeregistrationProcedure(Mm5gSublayer ue) {
        this.ue = ue;
    }

    void request() {
        attempts = 1;
        ue.held().stopWaiting();
        send(DeregistrationType.NORMAL);
        ue.timers().stop(Mm5gTimer.T3510);
        ue.timers().start(Mm5gTimer.T3521);
    }

    void again() {
        if (attempts == MOST_ATTEMPTS) {
            ue.fire(new Mm5gEvent.DeregistrationGivenUp());
            return;
        }
        attempts++;
        send(DeregistrationType.NORMAL);
        ue.timers().start(Mm5gTimer.T3521);
    }

    /** A UE that is switched off does not wait for an answer. */
    void switchOff() {
        send(DeregistrationType.SWITCH_OFF);
        ue.letGo();
    }

    void done() {
        ue.timers().stop(Mm5gTimer.T3521);
        ue.held().registrationLostByUser();
    }

    private void send(DeregistrationType type) {
        MobileIdentity5gs identity =
                ue.context().guti().<MobileIdentity5gs>map(it -> it).orElseGet(ue.identities()::permanent);
        ue.path().initial(new UeDeregistrationRequest(type, ue.security().ksi(), identity));
    }
}
