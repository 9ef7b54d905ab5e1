package dev.mynah.network.sgsn;

import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsAttachResult;
import dev.mynah.network.air.nas.element.GprsAttachType;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.Tmsi;
import dev.mynah.network.air.nas.gmm.AttachAccept;
import dev.mynah.network.air.nas.gmm.AttachComplete;
import dev.mynah.network.air.nas.gmm.AttachReject;
import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.air.nas.gmm.GmmIe;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateReject;
import dev.mynah.network.air.nas.gmm.ServiceReject;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.hlr.map.MapRequest;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.util.Optional;

/** The attach procedure, and the rejects of all procedures. TS 24.008 4.7.3. */
final class Attach {
    static final Step<MsContext> BEGIN = Step.of("look at the identity", AttachRequest.class, Attach::begin);
    static final Step<MsContext> BEGIN_CHANGED = Step.of(
            "look at the identity", SgsnEvent.AttachChanged.class, (ms, changed) -> begin(ms, changed.request()));
    static final Step<MsContext> COMPARE =
            Step.of("compare with the request being worked on", AttachRequest.class, Attach::compare);
    static final Step<MsContext> ASK_HOME = Step.of("ask the home for the subscription", Attach::askHome);
    static final Step<MsContext> GRANT_WITHOUT_KEYS =
            Step.of("go on without keys", ms -> ms.emergency().serveWithoutKeys());
    static final Step<MsContext> TAKE_SUBSCRIPTION =
            Step.of("take the subscription", MapAnswer.LocationUpdated.class, Attach::takeSubscription);
    static final Step<MsContext> SUPERSEDE = Step.of(
            "forget what was known of the subscriber",
            ms -> ms.sgsn().register().registered(ms));
    static final Step<MsContext> ACCEPT = Step.of("ATTACH ACCEPT, start T3350", Attach::accept);
    static final Step<MsContext> COMPLETE = Step.of("the old P-TMSI is gone", AttachComplete.class, Attach::complete);
    static final Step<MsContext> ABORT = Step.of("abort", MsContext::abort);
    static final Step<MsContext> REJECT =
            Step.of("reject with the cause", SgsnEvent.RequestRefused.class, Attach::reject);

    /** The radio priority of short messages and of TOM8: the lowest but one, as is common. */
    private static final int RADIO_PRIORITY = 4;

    private Attach() {}

    private static void begin(MsContext ms, AttachRequest request) {
        ms.attachRequest(request);
        ms.emergency().over();
        if (request.type().what() == GprsAttachType.What.EMERGENCY) {
            ms.emergency().begin(request);
        } else {
            identify(ms, request);
        }
    }

    static void identify(MsContext ms, AttachRequest request) {
        if (request.identity() instanceof Imsi imsi) {
            ms.claims(imsi.digits(), MsContext.Claim.BY_IMSI);
        }
        if (ms.claim() == MsContext.Claim.NONE) {
            ms.fire(new SgsnEvent.IdentityNeeded());
        } else {
            identified(ms);
        }
    }

    /** The station has said who it is: what now? */
    static void identified(MsContext ms) {
        Optional<RejectRule> rule =
                ms.sgsn().rejects().apply(ms.imsi(), ms.connection().open(), ms.procedure(), false);
        boolean challenge =
                ms.procedure() == Procedure.GPRS_ATTACH && ms.sgsn().spec().authenticatesEveryAttach();
        if (rule.isPresent()) {
            ms.fire(SgsnEvent.RequestRefused.by(rule.get()));
        } else if (challenge || !provesItself(ms)) {
            ms.fire(new SgsnEvent.AuthenticationNeeded());
        } else {
            ms.fire(new SgsnEvent.KeysShared(ms.inGsm()));
        }
    }

    /** Whether what it sends under keys both have is proof enough; in GSM nothing is without ciphering. */
    private static boolean provesItself(MsContext ms) {
        return ms.security().sharesKeys(ms.request().sequenceNumber())
                && (!ms.inGsm() || ms.security().chooseCiphering() != Gea.NONE);
    }

    /** 4.7.3.1.6 d and e: the same request again is answered again or waits; another one takes its place. */
    private static void compare(MsContext ms, AttachRequest request) {
        if (!ms.request().attach().map(request::equals).orElse(false)) {
            ms.fire(new SgsnEvent.AttachChanged(request));
        } else if (ms.state() == SgsnState.ACCEPTING_ATTACH) {
            ms.repetition().again(SgsnTimer.T3350);
        }
    }

    private static void askHome(MsContext ms) {
        if (ms.emergency().needsNoSubscription()) {
            proceed(ms);
        } else {
            ms.home().ask(new MapRequest.UpdateLocation(ms.imsi(), ms.sgsn().plmn(), CnDomain.PS));
        }
    }

    private static void takeSubscription(MsContext ms, MapAnswer.LocationUpdated answer) {
        ms.home().forget();
        ms.subscription(answer.subscription());
        Optional<RejectRule> rule =
                ms.sgsn().rejects().apply(ms.imsi(), ms.connection().open(), ms.procedure(), true);
        if (rule.isPresent()) {
            ms.fire(SgsnEvent.RequestRefused.by(rule.get()));
            return;
        }
        Optional<GmmCause> unfit = ms.unfit();
        if (unfit.isPresent()) {
            ms.fire(new SgsnEvent.RequestRefused(unfit.get()));
            return;
        }
        proceed(ms);
    }

    private static void proceed(MsContext ms) {
        switch (ms.procedure()) {
            case ROUTING_AREA_UPDATE -> Update.takeOver(ms);
            case GPRS_SERVICE -> Service.takeOver(ms);
            default -> associate(ms);
        }
    }

    private static void associate(MsContext ms) {
        if (combined(ms)) {
            ms.gs().update(() -> ms.fire(new SgsnEvent.AttachGranted()));
        } else {
            ms.fire(new SgsnEvent.AttachGranted());
        }
    }

    private static boolean combined(MsContext ms) {
        return ms.request()
                .attach()
                .filter(request -> request.type().what() == GprsAttachType.What.COMBINED)
                .isPresent();
    }

    private static void accept(MsContext ms) {
        SgsnSpec spec = ms.sgsn().spec();
        ms.temporary().renew();
        OptionalElements optional = Serving.describe(ms, OptionalElements.NONE)
                .with(GmmIe.P_TMSI_SIGNATURE, Signature.octets(ms.temporary().signature()))
                .with(GmmIe.P_TMSI, ms.temporary().pTmsi().<MobileIdentity>map(Tmsi::new));
        if (combined(ms)) {
            optional = ms.gs().describe(optional);
        }
        ms.repetition()
                .begin(
                        SgsnTimer.T3350,
                        new AttachAccept(
                                new GprsAttachResult(combined(ms) && ms.gs().associated(), true),
                                0,
                                GprsTimer.of(spec.duration(SgsnTimer.T3312)),
                                RADIO_PRIORITY,
                                RADIO_PRIORITY,
                                ms.area(),
                                optional));
    }

    private static void complete(MsContext ms, AttachComplete complete) {
        ms.repetition().end(SgsnTimer.T3350);
        ms.temporary().oldGone();
        ms.end();
        ms.attached();
    }

    private static void reject(MsContext ms, SgsnEvent.RequestRefused refused) {
        Optional<GprsTimer> t3346 = refused.backOff().map(GprsTimer::of);
        OptionalElements optional = OptionalElements.NONE.with(GmmIe.T3346, t3346);
        GmmMessage reject = switch (ms.procedure()) {
            case ROUTING_AREA_UPDATE -> new RoutingAreaUpdateReject(refused.cause(), 0, optional);
            case GPRS_SERVICE -> new ServiceReject(refused.cause(), optional);
            default -> new AttachReject(refused.cause(), optional);
        };
        ms.send(reject);
        ms.note(SubscriberEvent.Kind.REJECTED, ms.procedure() + " " + refused.cause());
        ms.abort();
    }
}
