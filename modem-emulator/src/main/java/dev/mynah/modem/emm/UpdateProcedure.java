package dev.mynah.modem.emm;

import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.sim.EpsUpdateStatus;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.EpsUpdateResult;
import dev.mynah.network.air.nas.element.EpsUpdateType;
import dev.mynah.network.air.nas.element.EpsUpdateType.Updating;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateComplete;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import java.util.Optional;

/** Tracking area updating, combined where the UE is registered in the circuit switched domain too. TS 24.301 5.5.3. */
final class UpdateProcedure {
    private final EmmUe ue;
    private final Attempts attempts;
    private boolean due;
    private boolean returned;
    private boolean periodic;

    UpdateProcedure(EmmUe ue, Attempts attempts) {
        this.ue = ue;
        this.attempts = attempts;
    }

    /** T3412 has run out, or the registration is in doubt for another reason. */
    void due() {
        due = true;
    }

    /** The UE asks for another way to save power. TS 24.301 5.5.3.2.2. */
    void wishesChanged() {
        away();
    }

    /** The UE has been in another system, where it may have registered for circuit switched services. 5.5.3.3.2. */
    void away() {
        due = true;
        returned = true;
    }

    /** The network has detached the UE from non-EPS services: it attaches for them again. 5.5.2.3.2. */
    void csLost() {
        away();
    }

    boolean isDue() {
        return due;
    }

    void request() {
        Arrival arrival = ue.arrival();
        Optional<EpsMobileIdentity> identity =
                arrival.expected() ? arrival.identity() : ue.context().guti().map(it -> it);
        if (identity.isEmpty()) {
            // A network that gave no GUTI can't be told of an update: only a new attach helps.
            ue.fire(new EmmEvent.ReattachOrdered());
            return;
        }
        attempts.stopWaiting();
        attempts.at(ue.place().here());
        MobilityContext context = ue.context();
        periodic = due && !returned && context.covers(ue.place().here()) && context.status() == EpsUpdateStatus.UPDATED;
        Updating updating = periodic ? Updating.PERIODIC : kind(context);
        OptionalElements optional = arrival.describe(OptionalElements.NONE)
                .with(EmmIe.UE_NETWORK_CAPABILITY, EmmUe.CAPABILITY)
                .with(EmmIe.LAST_VISITED_TAI, context.lastTai())
                .with(EmmIe.EPS_BEARER_CONTEXT_STATUS, ue.session().bearers())
                .with(EmmIe.OLD_LAI, context.lai());
        if (!ue.emergency().only()) {
            optional = ue.powerSaving().describe(optional);
        }
        ue.path()
                .initial(new TrackingAreaUpdateRequest(
                        new EpsUpdateType(updating, ue.service().waiting()),
                        ue.security().ksi(),
                        identity.get(),
                        optional));
        ue.timers().start(EmmTimer.T3430);
    }

    private Updating kind(MobilityContext context) {
        if (ue.user().csInvalid() || ue.emergency().only()) {
            return Updating.TA;
        }
        return context.csRegistered() ? Updating.COMBINED_TA_LA : Updating.COMBINED_TA_LA_WITH_IMSI_ATTACH;
    }

    void accepted(TrackingAreaUpdateAccept accept) {
        ue.timers().stop(EmmTimer.T3430);
        attempts.reset();
        due = false;
        returned = false;
        // A periodic update is about EPS alone and leaves the other registration as it is.
        boolean combined = accept.result() == EpsUpdateResult.COMBINED_TA_LA_UPDATED
                || accept.result() == EpsUpdateResult.COMBINED_TA_LA_UPDATED_AND_ISR_ACTIVATED
                || (periodic && ue.context().csRegistered());
        ue.context().accepted(ue.place().here(), accept.get(EmmIe.TAI_LIST), accept.optional(), combined);
        ue.registration().networkTimers(accept.get(EmmIe.T3412), accept.optional());
        accept.get(EmmIe.EPS_BEARER_CONTEXT_STATUS).ifPresent(ue.session()::bearersAtNetwork);
        if (accept.has(EmmIe.GUTI) || accept.has(EmmIe.MS_IDENTITY)) {
            ue.path().send(new TrackingAreaUpdateComplete());
        }
        ue.registration().acceptedBy(accept.optional(), combined ? Optional.empty() : accept.get(EmmIe.EMM_CAUSE));
        ue.service().granted();
    }

    /** An attempt came to nothing. TS 24.301 5.5.3.2.6. */
    void failed() {
        ue.timers().stop(EmmTimer.T3430);
        due = true;
        attempts.another();
        ue.context().status(EpsUpdateStatus.NOT_UPDATED);
        ue.service().failed();
    }

    void reset() {
        due = false;
        returned = false;
    }
}
