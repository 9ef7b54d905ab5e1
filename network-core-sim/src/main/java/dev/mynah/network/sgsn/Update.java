package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsUpdateResult;
import dev.mynah.network.air.nas.element.GprsUpdateType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateAccept;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.Optional;

/** Routing area updating. TS 24.008 4.7.5. */
final class Update {
    static final Step<MsContext> BEGIN = Step.of("look at the update", RoutingAreaUpdateRequest.class, Update::begin);
    static final Step<MsContext> BEGIN_UNPROVEN =
            Step.of("have the station prove itself first", RoutingAreaUpdateRequest.class, Update::beginUnproven);
    static final Step<MsContext> ACCEPT =
            Step.of("ROUTING AREA UPDATE ACCEPT", SgsnEvent.UpdateGranted.class, Update::accept);
    static final Step<MsContext> COMPLETE = Step.of("the old P-TMSI is gone", Update::complete);
    static final Step<MsContext> DONE = Step.of("release unless the station goes on", Update::done);
    static final Step<MsContext> ABORT = Step.of("abort", MsContext::abort);

    private Update() {}

    private static void begin(MsContext ms, RoutingAreaUpdateRequest request) {
        ms.updateRequest(request);
        grant(ms);
    }

    private static void beginUnproven(MsContext ms, RoutingAreaUpdateRequest request) {
        ms.updateRequest(request);
        Attach.identified(ms);
    }

    /** The station has proved itself anew: it keeps the contexts it had. */
    static void takeOver(MsContext ms) {
        if (ms.relocation().under()) {
            ms.sgsn().register().registered(ms);
            ms.relocated();
            grant(ms);
            return;
        }
        if (!ms.sgsn().register().takesOver(ms)) {
            ms.fire(new SgsnEvent.RequestRefused(GmmCause.IMPLICITLY_DETACHED));
            return;
        }
        grant(ms);
    }

    private static void grant(MsContext ms) {
        Optional<RejectRule> rule = ms.sgsn()
                .rejects()
                .apply(ms.imsi(), ms.connection().open(), Procedure.ROUTING_AREA_UPDATE, false)
                .or(() -> ms.sgsn()
                        .rejects()
                        .apply(ms.imsi(), ms.connection().open(), Procedure.ROUTING_AREA_UPDATE, true));
        if (rule.isPresent()) {
            ms.fire(SgsnEvent.RequestRefused.by(rule.get()));
            return;
        }
        Optional<GmmCause> unfit = ms.unfit();
        if (unfit.isPresent()) {
            ms.fire(new SgsnEvent.RequestRefused(unfit.get()));
            return;
        }
        // 4.7.5.1.3: contexts the station no longer has are deactivated without a word.
        ms.request()
                .update()
                .flatMap(request -> request.get(GmmIe.PDP_CONTEXT_STATUS))
                .ifPresent(status -> ms.contexts().keepOnly(status.active()));
        if (combined(ms)) {
            ms.gs().update(() -> granted(ms));
        } else {
            granted(ms);
        }
    }

    private static void granted(MsContext ms) {
        ms.fire(new SgsnEvent.UpdateGranted(
                !periodic(ms) || ms.temporary().pTmsi().isEmpty()));
    }

    private static boolean periodic(MsContext ms) {
        return ms.request()
                .update()
                .map(request -> request.type().updating() == GprsUpdateType.Updating.PERIODIC)
                .orElse(false);
    }

    private static void accept(MsContext ms, SgsnEvent.UpdateGranted granted) {
        SgsnSpec spec = ms.sgsn().spec();
        OptionalElements optional = Serving.describe(ms, OptionalElements.NONE);
        if (ms.request()
                .update()
                .map(request -> request.has(GmmIe.PDP_CONTEXT_STATUS))
                .orElse(false)) {
            optional = optional.with(
                    GmmIe.PDP_CONTEXT_STATUS, PdpContextStatus.of(ms.contexts().nsapis()));
        }
        if (combined(ms)) {
            optional = ms.gs().describe(optional);
        }
        if (granted.newPTmsi()) {
            ms.temporary().renew();
            optional = optional.with(GmmIe.P_TMSI, ms.temporary().pTmsi().<MobileIdentity>map(Tmsi::new))
                    .with(
                            GmmIe.P_TMSI_SIGNATURE,
                            Signature.octets(ms.temporary().signature()));
        }
        RoutingAreaUpdateAccept accept = new RoutingAreaUpdateAccept(
                new GprsUpdateResult(combined(ms) && ms.gs().associated(), false, followOn(ms)),
                0,
                GprsTimer.of(spec.duration(SgsnTimer.T3312)),
                ms.area(),
                optional);
        if (granted.newPTmsi()) {
            ms.repetition().begin(SgsnTimer.T3350, accept);
        } else {
            ms.send(accept);
        }
        ms.note(SubscriberEvent.Kind.UPDATED, ms.area().toString());
    }

    private static boolean combined(MsContext ms) {
        return ms.request()
                .update()
                .map(request -> request.type().updating())
                .filter(it -> it == GprsUpdateType.Updating.COMBINED_RA_LA
                        || it == GprsUpdateType.Updating.COMBINED_RA_LA_WITH_IMSI_ATTACH)
                .isPresent();
    }

    private static boolean followOn(MsContext ms) {
        return ms.request().update().map(request -> request.type().followOn()).orElse(false);
    }

    private static void complete(MsContext ms) {
        ms.repetition().end(SgsnTimer.T3350);
        ms.temporary().oldGone();
    }

    /** In GSM the station is READY now; in UTRAN a station with nothing pending is let go. */
    private static void done(MsContext ms) {
        boolean stay = followOn(ms) || ms.inGsm();
        ms.end();
        if (Reachability.attend(ms) || stay) {
            return;
        }
        ms.release();
        Reachability.idle(ms);
    }
}
