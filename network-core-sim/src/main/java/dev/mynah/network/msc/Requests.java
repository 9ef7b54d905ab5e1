package dev.mynah.network.msc;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.air.nas.mm.CmServiceReject;
import dev.mynah.network.air.nas.mm.LocationUpdatingReject;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.hlr.map.AuthenticationSet;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapError;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.Optional;

/** What all requests of UEs go through: who is it, is it true, may it be. */
final class Requests {
    static final Step<MmContext> PROVEN = Step.of("the UE is the subscriber", Requests::proven);
    static final Step<MmContext> REJECT =
            Step.of("reject with the cause", MscEvent.RequestRefused.class, Requests::reject);
    static final Step<MmContext> HOME_REFUSED = Step.of(
            "map the error to a cause",
            MapAnswer.Refused.class,
            (context, refused) ->
                    refuse(context, cause(refused.error(), context.msc().spec())));
    static final Step<MmContext> HOME_SILENT =
            Step.of("cause #17", (MmContext context) -> refuse(context, RejectCause.NETWORK_FAILURE));

    private Requests() {}

    /** The UE has said who it is, or has not: what now? */
    static void identified(MmContext context) {
        if (context.claim() == MmContext.Claim.NONE) {
            context.fire(new MscEvent.IdentityNeeded());
            return;
        }
        Optional<MscEvent.RequestRefused> refused = refusal(context, false);
        if (refused.isPresent()) {
            context.fire(refused.get());
            return;
        }
        Optional<AuthenticationSet> shared = shared(context);
        shared.ifPresent(keys -> context.authentication().reuse(keys, context.claimedCksn()));
        context.fire(shared.isPresent() ? new MscEvent.SecurityNeeded() : new MscEvent.AuthenticationNeeded());
    }

    private static Optional<AuthenticationSet> shared(MmContext context) {
        boolean anew = context.procedure() == Procedure.LOCATION_UPDATE
                && context.msc().spec().authenticatesEveryUpdate();
        // Keys prove who the UE is only where they are used; without ciphering it has to answer a challenge.
        boolean used = context.rat() != Rat.GSM || context.msc().spec().gsmCiphering();
        Visitor visitor = context.msc().vlr().find(context.imsi());
        return anew || !used || visitor == null ? Optional.empty() : visitor.keys(context.claimedCksn());
    }

    /** What the operator turns this request down with, if it does. */
    private static Optional<MscEvent.RequestRefused> refusal(MmContext context, boolean secured) {
        return context.msc()
                .rejects()
                .apply(context.imsi(), context.connection(), context.procedure(), secured)
                .map(Requests::refused);
    }

    /** The same for a further request on a connection that is secure. */
    static Optional<MscEvent.RequestRefused> refusal(MmContext context) {
        return refusal(context, false).or(() -> refusal(context, true));
    }

    private static MscEvent.RequestRefused refused(RejectRule rule) {
        return new MscEvent.RequestRefused(RejectCause.of(rule.cause()), rule.backOff());
    }

    private static void proven(MmContext context) {
        context.timers().stop(MscTimer.SECURITY);
        Visitor visitor = context.proven();
        context.authentication()
                .agreed()
                .ifPresent(keys -> visitor.agreed(keys, context.authentication().cksn()));
        Optional<MscEvent.RequestRefused> refused = refusal(context, true);
        if (refused.isPresent()) {
            context.fire(refused.get());
        } else if (context.procedure() == Procedure.LOCATION_UPDATE
                && context.msc().equipment().asks(context.imsi())) {
            context.fire(new MscEvent.EquipmentNeeded());
        } else {
            fit(context);
        }
    }

    /** The UE is the subscriber, with equipment that may be used. */
    static void fit(MmContext context) {
        boolean confirmed = context.visitor().map(Visitor::confirmed).orElse(false);
        if (confirmed) {
            go(context);
        } else {
            context.fire(new MscEvent.SubscriptionNeeded());
        }
    }

    /** Everything is as it should be: do what was asked for. */
    static void go(MmContext context) {
        boolean restricted = context.visitor()
                .map(visitor -> visitor.restrictedFrom(context.rat()))
                .orElse(false);
        if (context.procedure() == Procedure.LOCATION_UPDATE && restricted) {
            context.fire(new MscEvent.RequestRefused(RejectCause.NO_SUITABLE_CELLS_IN_LOCATION_AREA));
        } else if (context.procedure() == Procedure.LOCATION_UPDATE) {
            context.fire(new MscEvent.UpdateGranted(LocationUpdating.needsTmsi(context)));
        } else if (context.reestablishing()) {
            context.fire(new MscEvent.Reestablished());
        } else if (context.service().isPresent()) {
            context.fire(new MscEvent.ServiceGranted(context.service().orElse(CmServiceType.CALL)));
        } else {
            context.fire(new MscEvent.PageAnswered());
        }
    }

    private static void refuse(MmContext context, RejectCause cause) {
        context.home().forget();
        context.fire(new MscEvent.RequestRefused(cause));
    }

    /**
     * TS 29.010 table 3.2 leaves the network a choice where the subscriber may not roam, and says nothing of a subscriber
     * whose home can't be reached; the operator's setting decides.
     */
    static RejectCause cause(MapError error, MscSpec spec) {
        return switch (error) {
            case UNKNOWN_SUBSCRIBER, TELESERVICE_NOT_PROVISIONED -> RejectCause.IMSI_UNKNOWN_IN_HLR;
            case ROAMING_NOT_ALLOWED, UNABLE_TO_DELIVER -> spec.roamingRefusal();
            case DATA_MISSING, UNEXPECTED_DATA_VALUE, SYSTEM_FAILURE -> RejectCause.NETWORK_FAILURE;
        };
    }

    private static void reject(MmContext context, MscEvent.RequestRefused refused) {
        RejectCause cause = refused.cause();
        OptionalElements backOff =
                OptionalElements.NONE.with(MmIe.T3246, refused.backOff().map(GprsTimer::of));
        context.note(SubscriberEvent.Kind.REJECTED, context.procedure() + " " + cause);
        if (context.procedure() == Procedure.LOCATION_UPDATE) {
            context.send(new LocationUpdatingReject(cause, backOff));
            if (!passing(cause)) {
                context.visitor().ifPresent(visitor -> visitor.fire(new VisitorEvent.Detached()));
            }
        } else if (context.service().isPresent()) {
            context.send(new CmServiceReject(cause, backOff));
        }
        context.end();
    }

    /** Whether the UE may come back, and so stays attached if it was. */
    private static boolean passing(RejectCause cause) {
        return cause.equals(RejectCause.NETWORK_FAILURE)
                || cause.equals(RejectCause.CONGESTION)
                || cause.value() >= RejectCause.SEMANTICALLY_INCORRECT_MESSAGE.value();
    }
}
