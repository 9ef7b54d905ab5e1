package dev.mynah.modem.mm;

import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.element.MobileStationClassmark1;
import dev.mynah.network.air.nas.mm.ImsiDetachIndication;

/** IMSI detach. TS 24.008 4.3.4. */
final class DetachProcedure {
    private final MmUe ue;

    DetachProcedure(MmUe ue) {
        this.ue = ue;
    }

    void request() {
        ue.context()
                .ifPresent(it -> ue.connection()
                        .initial(new ImsiDetachIndication(MobileStationClassmark1.USUAL, it.identity())));
        ue.updates().attached(false);
        ue.timers().start(MmTimer.T3220);
    }

    /** Registered no more. */
    void left() {
        ue.updates().attached(false);
        ue.updates().stopWaiting();
        ue.timers().stop(MmTimer.T3212);
        ue.timers().stop(MmTimer.T3220);
        ue.requests().refuseAll(Reason.NO_NETWORK_SERVICE);
    }
}
