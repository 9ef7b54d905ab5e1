package dev.mynah.modem.emm;

import dev.mynah.modem.mobility.Attempts;
import dev.mynah.modem.sim.EpsUpdateStatus;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsAttachResult;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AttachComplete;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;
import java.util.Optional;

/**
 * Combined attach for EPS and non-EPS services. A network without circuit switched services accepts for EPS only, and the
 * UE leaves it at that. TS 24.301 5.5.1.3.
 */
final class AttachProcedure {
    private final EmmUe ue;
    private final Attempts attempts;

    AttachProcedure(EmmUe ue, Attempts attempts) {
        this.ue = ue;
        this.attempts = attempts;
    }

    void request() {
        attempts.stopWaiting();
        attempts.at(ue.place().here());
        send(
                ue.user().csInvalid() ? EpsAttachType.EPS_ATTACH : EpsAttachType.COMBINED_EPS_IMSI_ATTACH,
                ue.session().attachRequest());
    }

    /** For emergency services: with no more than the device, if need be, and to EPS only. */
    void requestHelp() {
        ue.emergency().begin();
        send(EpsAttachType.EPS_EMERGENCY_ATTACH, ue.session().emergencyRequest());
    }

    private void send(EpsAttachType type, Octets esm) {
        MobilityContext context = ue.context();
        OptionalElements optional = OptionalElements.NONE
                .with(EmmIe.LAST_VISITED_TAI, context.lastTai())
                .with(EmmIe.OLD_LAI, context.lai());
        if (!ue.emergency().only()) {
            optional = ue.powerSaving().describe(optional);
        }
        ue.path()
                .initial(new AttachRequest(
                        type,
                        ue.security().ksi(),
                        context.identity(),
                        EmmUe.CAPABILITY,
                        new EsmMessageContainer(esm),
                        optional));
        ue.timers().start(EmmTimer.T3410);
    }

    void accepted(AttachAccept accept) {
        ue.timers().stop(EmmTimer.T3410);
        if (!ue.emergency().only()) {
            attempts.reset();
        }
        boolean combined = accept.result() == EpsAttachResult.COMBINED_EPS_IMSI_ATTACH;
        ue.context().accepted(ue.place().here(), Optional.of(accept.areas()), accept.optional(), combined);
        ue.registration().networkTimers(Optional.of(accept.t3412()), accept.optional());
        // First what the UE had in another system is over, then it has a bearer here.
        ue.registration().acceptedBy(accept.optional(), combined ? Optional.empty() : accept.get(EmmIe.EMM_CAUSE));
        ue.path()
                .send(new AttachComplete(new EsmMessageContainer(
                        ue.session().attachAccepted(accept.esm().octets()))));
        ue.registration().attachedNow();
    }

    /** An attempt came to nothing. TS 24.301 5.5.1.2.6. */
    void failed() {
        ue.timers().stop(EmmTimer.T3410);
        if (ue.emergency().only()) {
            ue.emergency().over();
            return;
        }
        if (attempts.another()) {
            return;
        }
        ue.registration().forgetIdentity();
        ue.registration().forgetEquivalents();
        ue.context().status(EpsUpdateStatus.NOT_UPDATED);
        // Meanwhile GSM or UTRAN may serve, where the network has them. TS 24.301 5.5.1.2.6.
        ue.user().avoid(Rat.E_UTRAN, Optional.of(ue.timers().duration(EmmTimer.T3402)));
    }

    /** The network turned the UE out and did not say for how long. TS 24.301 5.5.2.3.4. */
    void waitForNextRound() {
        ue.registration().forgetEquivalents();
        ue.context().status(EpsUpdateStatus.NOT_UPDATED);
        attempts.waitForNextRound();
    }
}
