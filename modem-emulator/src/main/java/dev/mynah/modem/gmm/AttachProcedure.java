package dev.mynah.modem.gmm;

import dev.mynah.modem.sim.PsUpdateStatus;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.gmm.AttachAccept;
import dev.mynah.network.air.nas.gmm.AttachComplete;
import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.air.nas.gmm.GmmIe;

/** Attach for GPRS services, combined where network and user want it. TS 24.008 4.7.3. */
final class AttachProcedure {
    /** Pages are listened to every 704 multiframes, without non-DRX phases. TS 24.008 10.5.5.6. */
    private static final Octets DRX = Octets.hex("0a00");

    private final GmmEntity ue;
    private final Attempts attempts;

    AttachProcedure(GmmEntity ue, Attempts attempts) {
        this.ue = ue;
        this.attempts = attempts;
    }

    void request() {
        attempts.stopWaiting();
        attempts.at(ue.here());
        send(ue.combined().ask() ? GprsAttachType.What.COMBINED : GprsAttachType.What.GPRS);
    }

    /** For emergency bearer services: with no more than the device, if need be. */
    void requestHelp() {
        ue.emergency().begin();
        send(GprsAttachType.What.EMERGENCY);
    }

    private void send(GprsAttachType.What what) {
        GmmContext context = ue.context();
        ue.path()
                .initial(new AttachRequest(
                        GmmEntity.CAPABILITY,
                        new GprsAttachType(what, false),
                        context.keys().number(),
                        DRX,
                        context.identity(),
                        context.oldArea(),
                        GmmEntity.RADIO_CAPABILITY,
                        OptionalElements.NONE.with(GmmIe.P_TMSI_SIGNATURE, context.signature())));
        ue.timers().start(GmmTimer.T3310);
    }

    void accepted(AttachAccept accept) {
        ue.timers().stop(GmmTimer.T3310);
        if (ue.emergency().only()) {
            ue.authentication().overtaken();
            ue.timers().stop(GmmTimer.T3310);
        } else {
            attempts.reset();
        }
        ue.registration().acceptedIn(accept.area(), accept.t3312(), accept);
        ue.path().send(new AttachComplete());
        ue.registration().attachedNow();
        ue.combined().accepted(accept.area(), accept.result().combined(), accept);
    }

    /** An attempt came to nothing. TS 24.008 4.7.3.1.5. */
    void failed() {
        ue.timers().stop(GmmTimer.T3310);
        if (ue.emergency().only()) {
            ue.emergency().over();
        } else if (!attempts.another()) {
            ue.context().forgetIdentity();
            ue.user().equivalentsForgotten();
            ue.context().status(PsUpdateStatus.NOT_UPDATED);
        }
    }
}
