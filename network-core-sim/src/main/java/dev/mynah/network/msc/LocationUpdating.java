package dev.mynah.network.msc;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.mm.LocationUpdatingAccept;
import dev.mynah.network.air.nas.mm.LocationUpdatingRequest;
import dev.mynah.network.air.nas.mm.MmIe;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** Location updating: normal, periodic and IMSI attach. TS 24.008 4.4. */
final class LocationUpdating {
    static final Step<MmContext> BEGIN =
            Step.of("look at the identity", LocationUpdatingRequest.class, LocationUpdating::begin);
    static final Step<MmContext> ASK_HOME = Step.of(
            "tell the home where the subscriber is",
            context -> context.home()
                    .ask(new MapRequest.UpdateLocation(
                            context.imsi(), context.msc().plmn(), CnDomain.CS)));
    static final Step<MmContext> TAKE_SUBSCRIPTION =
            Step.of("take the subscription", MapAnswer.LocationUpdated.class, LocationUpdating::takeSubscription);
    static final Step<MmContext> ACCEPT =
            Step.of("LOCATION UPDATING ACCEPT", MscEvent.UpdateGranted.class, LocationUpdating::accept);
    static final Step<MmContext> COMPLETE = Step.of("the old TMSI is gone", LocationUpdating::complete);
    static final Step<MmContext> DONE = Step.of("the subscriber is attached", LocationUpdating::done);

    /** MS network feature support, TS 24.008 10.5.1.15: the UE takes a T3212 of its own. */
    private static final int EXTENDED_PERIODIC_TIMERS = 1;

    private LocationUpdating() {}

    private static void begin(MmContext context, LocationUpdatingRequest request) {
        context.begin(Procedure.LOCATION_UPDATE);
        context.update(request.type());
        context.takesTimer(request.get(MmIe.MS_NETWORK_FEATURE_SUPPORT)
                .map(bits -> (bits & EXTENDED_PERIODIC_TIMERS) != 0)
                .orElse(false));
        context.introduced(request.identity(), request.lai(), request.cksn());
        Requests.identified(context);
    }

    private static void takeSubscription(MmContext context, MapAnswer.LocationUpdated answer) {
        context.visitor().ifPresent(visitor -> visitor.subscription(answer.subscription()));
        Requests.go(context);
    }

    /** A UE keeps its TMSI in its area; one that names its IMSI has none. */
    static boolean needsTmsi(MmContext context) {
        boolean moved = context.visitor()
                .map(visitor -> visitor.tmsi().isEmpty() || !visitor.lai().equals(context.here()))
                .orElse(true);
        boolean normal = context.update()
                .map(type -> type.kind() == LocationUpdatingType.Kind.NORMAL)
                .orElse(true);
        return moved || normal || context.claim() == MmContext.Claim.BY_IMSI;
    }

    private static void accept(MmContext context, MscEvent.UpdateGranted granted) {
        Visitor visitor = context.visitor().orElseThrow();
        MscSpec spec = context.msc().spec();
        visitor.lai(context.here());
        visitor.reach(Reach.AIR);
        Optional<MobileIdentity> tmsi = granted.newTmsi() ? Optional.of(visitor.newTmsi()) : Optional.empty();
        OptionalElements optional = OptionalElements.NONE
                .with(MmIe.MOBILE_IDENTITY, tmsi)
                .with(MmIe.FOLLOW_ON_PROCEED, followOn(context) ? Optional.of(true) : Optional.empty())
                .with(
                        MmIe.EQUIVALENT_PLMNS,
                        spec.equivalents().isEmpty() ? Optional.empty() : Optional.of(new PlmnList(spec.equivalents())))
                .with(MmIe.EMERGENCY_NUMBER_LIST, context.msc().announcement().helpNumbers())
                .with(
                        MmIe.PER_MS_T3212,
                        context.takesTimer()
                                ? Optional.of(GprsTimer3.of(spec.duration(MscTimer.T3212)))
                                : Optional.empty());
        context.send(new LocationUpdatingAccept(context.here(), optional));
        if (granted.newTmsi()) {
            context.timers().start(MscTimer.T3250);
        }
    }

    private static boolean followOn(MmContext context) {
        return context.update().map(LocationUpdatingType::followOn).orElse(false);
    }

    private static void complete(MmContext context) {
        context.timers().stop(MscTimer.T3250);
        context.visitor().ifPresent(Visitor::oldTmsiGone);
    }

    private static void done(MmContext context) {
        Visitor visitor = context.visitor().orElseThrow();
        context.note(
                visitor.attached() ? SubscriberEvent.Kind.UPDATED : SubscriberEvent.Kind.ATTACHED,
                "circuit switched, " + context.here());
        visitor.attached(true);
        visitor.fire(new VisitorEvent.Attached());
        Information.send(context);
        boolean more = followOn(context);
        context.end();
        context.fire(
                more
                        ? new MscEvent.FollowOnExpected()
                        : visitor.wanted() ? new MscEvent.PageAnswered() : new MscEvent.NothingLeft());
    }
}
