package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.Imei;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.NetworkFeatureSupport5gs;
import dev.mynah.network.air.nas.element.Nssai;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.RegistrationResult5gs;
import dev.mynah.network.air.nas.element.RegistrationType5gs.Kind;
import dev.mynah.network.air.nas.element.Suci;
import dev.mynah.network.air.nas.mm5g.Mm5gIe;
import dev.mynah.network.air.nas.mm5g.Mm5gMessage;
import dev.mynah.network.air.nas.mm5g.RegistrationAccept;
import dev.mynah.network.air.nas.mm5g.RegistrationReject;
import dev.mynah.network.air.nas.mm5g.RegistrationRequest;
import dev.mynah.network.air.nas.mm5g.ServiceReject;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.SubscriberEvent;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.udm.NudmAnswer;
import java.util.Optional;

/** The registration procedure, initial, for mobility and periodic, and the rejects of all procedures. TS 24.501 5.5.1. */
final class Registration {
    static final Step<UeContext> BEGIN =
            Step.of("look at the identity", RegistrationRequest.class, Registration::begin);
    static final Step<UeContext> BEGIN_CHANGED = Step.of(
            "look at the identity", AmfEvent.RegistrationChanged.class, (ue, changed) -> begin(ue, changed.request()));
    static final Step<UeContext> UPDATE =
            Step.of("look at the update", RegistrationRequest.class, Registration::update);
    static final Step<UeContext> COMPARE =
            Step.of("compare with the request being worked on", RegistrationRequest.class, Registration::compare);
    static final Step<UeContext> ASK_HOME = Step.of("ask the home for the subscription", Registration::askHome);
    static final Step<UeContext> TAKE_SUBSCRIPTION =
            Step.of("take the subscription", NudmAnswer.Registered.class, Registration::takeSubscription);
    static final Step<UeContext> SUPERSEDE =
            Step.of("forget what was known of the subscriber", ue -> ue.amf().registered(ue));
    static final Step<UeContext> ACCEPT = Step.of("REGISTRATION ACCEPT", Registration::accept);
    static final Step<UeContext> COMPLETE = Step.of("the old 5G-GUTI is gone", Registration::completed);
    static final Step<UeContext> DONE = Step.of("release unless more is to follow", Registration::done);
    static final Step<UeContext> ABORT = Step.of("abort", UeContext::abort);
    static final Step<UeContext> REJECT =
            Step.of("reject with the cause", AmfEvent.RequestRefused.class, Registration::reject);

    private Registration() {}

    private static void begin(UeContext ue, RegistrationRequest request) {
        ue.request().begin(Procedure.REGISTRATION);
        ue.registrationRequest(request);
        ue.emergency().over();
        if (request.type().kind() == Kind.EMERGENCY) {
            ue.emergency().begin(request);
        } else if (request.identity() instanceof Imei) {
            ue.fire(new AmfEvent.RequestRefused(Mm5gCause.PEI_NOT_ACCEPTED));
        } else {
            identify(ue, request);
        }
    }

    static void identify(UeContext ue, RegistrationRequest request) {
        if (request.identity() instanceof Suci suci) {
            ue.claims(suci);
        }
        if (ue.anonymous()) {
            ue.fire(new AmfEvent.IdentityNeeded());
        } else {
            identified(ue);
        }
    }

    /** The UE has said who it is: what now? */
    static void identified(UeContext ue) {
        Optional<AmfEvent.RequestRefused> refused = ue.amf().refusal(ue, ue.procedure(), false);
        if (refused.isPresent()) {
            ue.fire(refused.get());
        } else if (ue.isProven() && !ue.amf().spec().authenticatesEveryRegistration()) {
            ue.fire(ue.amf()
                    .refusal(ue, ue.procedure(), true)
                    .<AmfEvent>map(rule -> rule)
                    .orElseGet(AmfEvent.Secured::new));
        } else {
            ue.fire(new AmfEvent.AuthenticationNeeded());
        }
    }

    /** 5.5.1.2.8 c and d: the same request again is answered again or waits; another one takes its place. */
    private static void compare(UeContext ue, RegistrationRequest request) {
        if (!ue.request().isRegistration(request)) {
            ue.fire(new AmfEvent.RegistrationChanged(request));
        } else if (ue.state() == AmfState.ACCEPTING_REGISTRATION) {
            ue.repetition().again(AmfTimer.T3550);
        }
    }

    private static void askHome(UeContext ue) {
        if (ue.emergency().needsNoSubscription()) {
            grant(ue, true);
        } else {
            ue.home().register();
        }
    }

    private static void takeSubscription(UeContext ue, NudmAnswer.Registered answer) {
        ue.home().forget();
        ue.subscription(answer.subscription());
        grant(ue, true);
    }

    /** A registered UE that has proved itself by its security context moves, or says that it is still there. */
    private static void update(UeContext ue, RegistrationRequest request) {
        ue.request().begin(Procedure.REGISTRATION);
        ue.registrationRequest(request);
        Optional<AmfEvent.RequestRefused> refused =
                ue.amf().refusal(ue, ue.procedure(), false).or(() -> ue.amf().refusal(ue, ue.procedure(), true));
        if (refused.isPresent()) {
            ue.fire(refused.get());
        } else {
            grant(ue, request.type().kind() != Kind.PERIODIC_UPDATING);
        }
    }

    private static void grant(UeContext ue, boolean newGuti) {
        Slices slices = Slices.of(ue);
        ue.slices(slices);
        if (slices.allowed().isEmpty() && !ue.emergency().only()) {
            ue.fire(new AmfEvent.RequestRefused(
                    Mm5gCause.NO_NETWORK_SLICES_AVAILABLE, Optional.empty(), slices.rejectedNssai()));
            return;
        }
        // 5.5.1.3.4: sessions the UE no longer has are released without a word.
        request(ue).flatMap(it -> it.get(Mm5gIe.PDU_SESSION_STATUS)).ifPresent(ue.sessions()::keepOnly);
        ue.fire(new AmfEvent.RegistrationGranted(
                newGuti || ue.temporary().guti().isEmpty()));
    }

    private static Optional<RegistrationRequest> request(UeContext ue) {
        return ue.request().registration();
    }

    private static void accept(UeContext ue) {
        AmfSpec spec = ue.amf().spec();
        boolean newGuti = ue.state() == AmfState.ACCEPTING_REGISTRATION;
        OptionalElements optional = OptionalElements.of(Mm5gIe.TAI_LIST, ue.areas())
                .with(
                        Mm5gIe.NETWORK_FEATURE_SUPPORT,
                        NetworkFeatureSupport5gs.of(false, spec.emergency().attach() != EmergencyAttach.NONE, true))
                .with(Mm5gIe.T3512, GprsTimer3.of(spec.duration(AmfTimer.T3512)))
                .with(Mm5gIe.T3502, GprsTimer.of(spec.duration(AmfTimer.T3502)))
                .with(Mm5gIe.EMERGENCY_NUMBER_LIST, ue.amf().announcement().helpNumbers());
        if (!ue.emergency().only()) {
            // TS 23.501 5.16.4.1: a UE registered for emergency services only is told of no slices.
            optional = optional.with(Mm5gIe.ALLOWED_NSSAI, new Nssai(ue.slices().allowed()))
                    .with(Mm5gIe.CONFIGURED_NSSAI, new Nssai(ue.amf().slices()))
                    .with(Mm5gIe.REJECTED_NSSAI, ue.slices().rejectedNssai());
        }
        if (!spec.equivalents().isEmpty()) {
            optional = optional.with(Mm5gIe.EQUIVALENT_PLMNS, new PlmnList(spec.equivalents()));
        }
        if (request(ue).map(it -> it.has(Mm5gIe.PDU_SESSION_STATUS)).orElse(false)) {
            optional = optional.with(
                    Mm5gIe.PDU_SESSION_STATUS, PduSessions.of(ue.sessions().identities()));
        }
        Optional<PduSessions> waiting = request(ue).flatMap(it -> it.get(Mm5gIe.UPLINK_DATA_STATUS));
        if (waiting.isPresent()) {
            optional = optional.with(
                    Mm5gIe.PDU_SESSION_REACTIVATION_RESULT, ue.sessions().notReactivated(waiting.get()));
        }
        RegistrationResult5gs result = ue.emergency().only()
                ? RegistrationResult5gs.forEmergency()
                : RegistrationResult5gs.over3gpp(ue.amf().carriesSms());
        if (newGuti) {
            ue.temporary().renew();
            optional = optional.with(Mm5gIe.GUTI, ue.temporary().guti());
            ue.repetition().begin(AmfTimer.T3550, new RegistrationAccept(result, optional));
        } else {
            ue.send(new RegistrationAccept(result, optional));
        }
        if (waiting.isPresent()) {
            ue.connection().establishBearers();
        }
    }

    private static void completed(UeContext ue) {
        ue.repetition().end(AmfTimer.T3550);
        ue.temporary().oldGone();
    }

    private static void done(UeContext ue) {
        boolean initial = !ue.wasRegistered();
        boolean more = initial
                || request(ue)
                        .map(it -> it.type().followOn() || it.has(Mm5gIe.UPLINK_DATA_STATUS))
                        .orElse(false);
        ue.end();
        ue.registered();
        if (initial) {
            ConfigurationUpdate.send(ue);
        }
        if (!Reachability.attend(ue) && !more) {
            ue.release();
            Reachability.idle(ue);
        }
    }

    private static void reject(UeContext ue, AmfEvent.RequestRefused refused) {
        Mm5gMessage reject = ue.procedure() == Procedure.NR_SERVICE
                ? new ServiceReject(refused.cause(), OptionalElements.NONE.with(Mm5gIe.T3346, refused.backOff()))
                : new RegistrationReject(
                        refused.cause(),
                        OptionalElements.NONE
                                .with(Mm5gIe.T3346, refused.backOff())
                                .with(Mm5gIe.REJECTED_NSSAI_OF_REGISTRATION_REJECT, refused.slices()));
        ue.send(reject);
        ue.note(SubscriberEvent.Kind.REJECTED, ue.procedure() + " " + refused.cause());
        ue.abort();
    }
}
