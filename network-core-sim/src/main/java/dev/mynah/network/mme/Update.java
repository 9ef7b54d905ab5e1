package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.EpsUpdateResult;
import dev.mynah.network.air.nas.element.EpsUpdateType;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** Tracking area updating. TS 24.301 5.5.3. */
final class Update {
    static final Step<UeContext> BEGIN = Step.of("look at the update", TrackingAreaUpdateRequest.class, Update::begin);
    static final Step<UeContext> BEGIN_UNPROVEN =
            Step.of("have the UE prove itself first", TrackingAreaUpdateRequest.class, Update::beginUnproven);
    static final Step<UeContext> ACCEPT =
            Step.of("TRACKING AREA UPDATE ACCEPT", MmeEvent.UpdateGranted.class, Update::accept);
    static final Step<UeContext> COMPLETE = Step.of("the old GUTI is gone", Update::complete);
    static final Step<UeContext> DONE = Step.of("release unless the UE has data", Update::done);
    static final Step<UeContext> ABORT = Step.of("abort", UeContext::abort);

    private Update() {}

    private static void begin(UeContext ue, TrackingAreaUpdateRequest request) {
        take(ue, request);
        grant(ue);
    }

    /** 4.4.4.3: a request whose integrity cannot be checked is processed after authentication. */
    private static void beginUnproven(UeContext ue, TrackingAreaUpdateRequest request) {
        take(ue, request);
        Attach.identified(ue);
    }

    static void take(UeContext ue, TrackingAreaUpdateRequest request) {
        ue.begin(Procedure.TRACKING_AREA_UPDATE);
        ue.request().update(request);
        ue.relocated();
        request.get(EmmIe.UE_NETWORK_CAPABILITY).ifPresent(ue::capability);
    }

    /** The UE has proved itself anew: it keeps the bearers it had. */
    static void takeOver(UeContext ue) {
        if (ue.relocation().under()) {
            ue.mme().register().registered(ue);
            ue.arrived();
            grant(ue);
            return;
        }
        if (!ue.mme().register().takesOver(ue)) {
            ue.fire(new MmeEvent.RequestRefused(EmmCause.IMPLICITLY_DETACHED));
            return;
        }
        grant(ue);
    }

    private static void grant(UeContext ue) {
        Optional<MmeEvent.RequestRefused> refused =
                ue.mme().refusal(ue, ue.procedure(), false).or(() -> ue.mme().refusal(ue, ue.procedure(), true));
        if (refused.isPresent()) {
            ue.fire(refused.get());
            return;
        }
        ue.request()
                .update()
                .flatMap(request -> request.get(EmmIe.EPS_BEARER_CONTEXT_STATUS))
                .ifPresent(status -> ue.bearers().keepOnly(status.active()));
        if (ue.bearers().identities().isEmpty()) {
            ue.fire(new MmeEvent.RequestRefused(EmmCause.NO_EPS_BEARER_CONTEXT_ACTIVATED));
            return;
        }
        if (combined(ue)) {
            ue.sgs().update(() -> granted(ue));
        } else {
            granted(ue);
        }
    }

    private static void granted(UeContext ue) {
        if (ue.procedure() == Procedure.TRACKING_AREA_UPDATE) {
            ue.fire(new MmeEvent.UpdateGranted(
                    !periodic(ue) || ue.temporary().guti().isEmpty()));
        }
    }

    private static boolean periodic(UeContext ue) {
        return ue.request()
                .update()
                .map(request -> request.type().updating() == EpsUpdateType.Updating.PERIODIC)
                .orElse(false);
    }

    private static void accept(UeContext ue, MmeEvent.UpdateGranted granted) {
        MmeSpec spec = ue.mme().spec();
        OptionalElements optional = Location.describe(ue, OptionalElements.NONE)
                .with(EmmIe.T3412, GprsTimer.of(spec.duration(MmeTimer.T3412)))
                .with(EmmIe.TAI_LIST, ue.areas());
        if (ue.request()
                .update()
                .map(request -> request.has(EmmIe.EPS_BEARER_CONTEXT_STATUS))
                .orElse(false)) {
            optional = optional.with(
                    EmmIe.EPS_BEARER_CONTEXT_STATUS,
                    EpsBearerContextStatus.of(ue.bearers().active()));
        }
        if (combined(ue)) {
            optional = ue.sgs().describe(optional);
        }
        optional = ue.powerSaving().grant(spec, ue.request().elements(), optional);
        EpsUpdateResult result =
                SgsAssociation.granted(optional) ? EpsUpdateResult.COMBINED_TA_LA_UPDATED : EpsUpdateResult.TA_UPDATED;
        if (granted.newGuti()) {
            ue.temporary().renew();
            optional = optional.with(EmmIe.GUTI, ue.temporary().guti().<EpsMobileIdentity>map(guti -> guti));
            ue.repetition().begin(MmeTimer.T3450, new TrackingAreaUpdateAccept(result, optional));
        } else {
            ue.send(new TrackingAreaUpdateAccept(result, optional));
        }
        if (active(ue)) {
            ue.connection().establishBearers();
        }
        ue.note(SubscriberEvent.Kind.UPDATED, ue.areas().toString());
    }

    private static boolean combined(UeContext ue) {
        return !ue.emergency().only()
                && ue.request()
                        .update()
                        .map(request -> combined(request.type().updating()))
                        .orElse(false);
    }

    private static boolean combined(EpsUpdateType.Updating updating) {
        return updating == EpsUpdateType.Updating.COMBINED_TA_LA
                || updating == EpsUpdateType.Updating.COMBINED_TA_LA_WITH_IMSI_ATTACH;
    }

    private static boolean active(UeContext ue) {
        return ue.request().update().map(request -> request.type().active()).orElse(false);
    }

    private static void complete(UeContext ue) {
        ue.repetition().end(MmeTimer.T3450);
        ue.temporary().oldGone();
    }

    private static void done(UeContext ue) {
        boolean stay = active(ue);
        ue.end();
        if (Reachability.attend(ue) || stay) {
            return;
        }
        ue.release();
        Reachability.idle(ue);
    }
}
