package dev.mynah.modem.gmm;

import dev.mynah.modem.sim.PsUpdateStatus;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsIdentity;
import dev.mynah.network.air.nas.element.GprsUpdateType;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateComplete;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import java.util.Optional;

/** Routing area updating, in another area and periodically, combined where the UE attaches so. TS 24.008 4.7.5. */
final class UpdateProcedure {
    private final GmmEntity ue;
    private final Attempts attempts;
    private final Uplink uplink;
    private boolean due;
    private boolean periodic;

    UpdateProcedure(GmmEntity ue, Attempts attempts, Uplink uplink) {
        this.ue = ue;
        this.attempts = attempts;
        this.uplink = uplink;
    }

    /** T3312 has run out. */
    void due() {
        due = true;
    }

    boolean isDue() {
        return due;
    }

    void reset() {
        due = false;
    }

    void request() {
        attempts.stopWaiting();
        attempts.at(ue.here());
        GmmContext context = ue.context();
        Optional<GprsIdentity> mapped = ue.arrival().identity();
        if (ue.arrival().expected() && mapped.isEmpty()) {
            // Nothing is left of the keys by which the network could know the UE.
            ue.fire(new GmmEvent.ReattachOrdered());
            return;
        }
        periodic = due
                && mapped.isEmpty()
                && context.isIn(ue.here())
                && context.status() == PsUpdateStatus.UPDATED
                && !ue.combined().isDue();
        ue.path()
                .initial(new RoutingAreaUpdateRequest(
                        new GprsUpdateType(periodic ? GprsUpdateType.Updating.PERIODIC : kind(), uplink.waiting()),
                        context.keys().number(),
                        mapped.map(GprsIdentity::area).orElseGet(context::oldArea),
                        GmmEntity.RADIO_CAPABILITY,
                        mapped.map(it -> ue.arrival().describe(it, OptionalElements.NONE))
                                .orElseGet(() -> OptionalElements.NONE
                                        .with(GmmIe.P_TMSI_SIGNATURE, context.signature())
                                        .with(GmmIe.P_TMSI, ue.pTmsi()))
                                .with(GmmIe.MS_NETWORK_CAPABILITY, GmmEntity.CAPABILITY)
                                .with(GmmIe.PDP_CONTEXT_STATUS, ue.session().contexts())));
        ue.timers().start(GmmTimer.T3330);
    }

    private GprsUpdateType.Updating kind() {
        if (!ue.combined().ask()) {
            return GprsUpdateType.Updating.RA;
        }
        return ue.combined().registered()
                ? GprsUpdateType.Updating.COMBINED_RA_LA
                : GprsUpdateType.Updating.COMBINED_RA_LA_WITH_IMSI_ATTACH;
    }

    void accepted(RoutingAreaUpdateAccept accept) {
        ue.timers().stop(GmmTimer.T3330);
        attempts.reset();
        due = false;
        ue.registration().acceptedIn(accept.area(), accept.t3312(), accept);
        if (accept.has(GmmIe.P_TMSI) || accept.has(GmmIe.MS_IDENTITY)) {
            ue.path().send(new RoutingAreaUpdateComplete());
        }
        accept.get(GmmIe.PDP_CONTEXT_STATUS).ifPresent(ue.session()::contextsAtNetwork);
        uplink.flush();
        if (!periodic) {
            ue.combined().accepted(accept.area(), accept.result().combined(), accept);
        }
    }

    /** An attempt came to nothing. TS 24.008 4.7.5.1.5. */
    void failed() {
        ue.timers().stop(GmmTimer.T3330);
        ue.context().status(PsUpdateStatus.NOT_UPDATED);
        if (!attempts.another()) {
            ue.user().equivalentsForgotten();
        }
        ue.service().failed();
    }
}
