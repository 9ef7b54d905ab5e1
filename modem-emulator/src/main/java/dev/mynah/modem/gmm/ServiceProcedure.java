package dev.mynah.modem.gmm;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.ServiceRequest;
import java.util.OptionalInt;

/** Service request, for a page or for what waits to be sent; in GSM any frame will do. TS 24.008 4.7.13. */
final class ServiceProcedure {
    private final GmmEntity ue;
    private final Uplink uplink;
    private boolean ciphered;

    ServiceProcedure(GmmEntity ue, Uplink uplink) {
        this.ue = ue;
        this.uplink = uplink;
    }

    void request() {
        // Only a page brings the UE here while a back-off lasts, and ends it. TS 24.008 4.7.9.1.
        ue.timers().stop(GmmTimer.T3346);
        if (ue.inGsm()) {
            ue.path().initial(Octets.EMPTY);
            ue.timers().start(GmmTimer.T3317);
            if (!ciphered) {
                ue.fire(new GmmEvent.ServiceGranted());
            }
            return;
        }
        ue.path()
                .initial(new ServiceRequest(
                        ue.context().keys().number(),
                        uplink.service(),
                        ue.context().identity(),
                        OptionalElements.of(
                                GmmIe.PDP_CONTEXT_STATUS, ue.session().contexts())));
        ue.timers().start(GmmTimer.T3317);
    }

    /** In GSM the network chooses whether frames are ciphered when it authenticates. TS 24.008 4.7.7. */
    void cipher(Gea algorithm) {
        if (ue.inGsm()) {
            ciphered = algorithm != Gea.NONE;
            ue.user()
                    .secured(
                            algorithm.value(),
                            OptionalInt.empty(),
                            ue.emergency().only());
        }
    }

    boolean ciphered() {
        return ciphered;
    }

    void granted() {
        ue.timers().stop(GmmTimer.T3317);
        uplink.flush();
    }

    void failed() {
        ue.timers().stop(GmmTimer.T3317);
        uplink.drop();
    }
}
