package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsAttachResult;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Imsi;
import dev.mynah.network.air.nas.emm.AttachAccept;
import dev.mynah.network.air.nas.emm.AttachComplete;
import dev.mynah.network.air.nas.emm.AttachReject;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.ServiceReject;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateReject;
import dev.mynah.network.air.nas.esm.EsmInformationRequest;
import dev.mynah.network.air.nas.esm.EsmInformationResponse;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;
import dev.mynah.network.hlr.S6aAnswer;
import dev.mynah.network.hlr.S6aRequest;
import dev.mynah.network.reject.Procedure;
import java.util.Optional;

/** The attach procedure, and the rejects of all procedures. TS 24.301 5.5.1. */
final class Attach {
    static final Step<UeContext> BEGIN = Step.of("look at the identity", AttachRequest.class, Attach::begin);
    static final Step<UeContext> BEGIN_CHANGED = Step.of(
            "look at the identity", MmeEvent.AttachChanged.class, (ue, changed) -> begin(ue, changed.request()));
    static final Step<UeContext> COMPARE =
            Step.of("compare with the request being worked on", AttachRequest.class, Attach::compare);
    static final Step<UeContext> ASK_HOME = Step.of("ask the home for the subscription", Attach::askHome);
    static final Step<UeContext> TAKE_SUBSCRIPTION =
            Step.of("take the subscription", S6aAnswer.LocationUpdated.class, Attach::takeSubscription);
    static final Step<UeContext> ASK_ESM_INFORMATION =
            Step.of("ESM INFORMATION REQUEST, start T3489", Attach::askEsmInformation);
    static final Step<UeContext> TAKE_ESM_INFORMATION =
            Step.of("take APN and options", EsmInformationResponse.class, Attach::takeEsmInformation);
    static final Step<UeContext> SUPERSEDE = Step.of(
            "forget what was known of the subscriber", ue -> ue.mme().register().registered(ue));
    static final Step<UeContext> ACCEPT = Step.of("ATTACH ACCEPT, start T3450", Attach::accept);
    static final Step<UeContext> COMPLETE =
            Step.of("activate the default bearer", AttachComplete.class, Attach::complete);
    static final Step<UeContext> TAKE_AS_COMPLETE = Step.of("take the GUTI as received", Attach::takeAsComplete);
    static final Step<UeContext> ABORT = Step.of("abort", UeContext::abort);
    static final Step<UeContext> REJECT =
            Step.of("reject with the cause", MmeEvent.RequestRefused.class, Attach::reject);

    private Attach() {}

    private static void begin(UeContext ue, AttachRequest request) {
        ue.begin(Procedure.ATTACH);
        ue.attachRequest(request);
        ue.emergency().over();
        if (request.type() == EpsAttachType.EPS_EMERGENCY_ATTACH) {
            ue.emergency().begin(request);
        } else if (request.type() == EpsAttachType.EPS_RLOS_ATTACH) {
            ue.fire(new MmeEvent.RequestRefused(EmmCause.REQUESTED_SERVICE_OPTION_NOT_AUTHORIZED_IN_THIS_PLMN));
        } else {
            identify(ue, request.identity());
        }
    }

    static void identify(UeContext ue, EpsMobileIdentity identity) {
        if (identity instanceof Imsi imsi) {
            ue.claims(imsi.digits(), UeContext.Claim.BY_IMSI);
        }
        if (ue.claim() == UeContext.Claim.NONE) {
            ue.fire(new MmeEvent.IdentityNeeded());
        } else {
            identified(ue);
        }
    }

    /** The UE has said who it is: what now? */
    static void identified(UeContext ue) {
        Optional<MmeEvent.RequestRefused> refused = ue.mme().refusal(ue, ue.procedure(), false);
        if (refused.isPresent()) {
            ue.fire(refused.get());
        } else if (ue.isProven() && !ue.mme().spec().authenticatesEveryAttach()) {
            ue.fire(ue.mme()
                    .refusal(ue, ue.procedure(), true)
                    .<MmeEvent>map(rule -> rule)
                    .orElseGet(MmeEvent.Secured::new));
        } else {
            ue.fire(new MmeEvent.AuthenticationNeeded());
        }
    }

    /** 5.5.1.2.7 d and e: the same request again is answered again or waits; another one takes its place. */
    private static void compare(UeContext ue, AttachRequest request) {
        if (!ue.request().isAttach(request)) {
            ue.fire(new MmeEvent.AttachChanged(request));
        } else if (ue.state() == MmeState.ACCEPTING_ATTACH) {
            ue.repetition().again(MmeTimer.T3450);
        }
    }

    private static void askHome(UeContext ue) {
        if (!ue.emergency().needsNoSubscription()) {
            ue.home().ask(new S6aRequest.UpdateLocation(ue.imsi(), ue.mme().plmn()));
        } else if (ue.procedure() == Procedure.TRACKING_AREA_UPDATE) {
            Update.takeOver(ue);
        } else {
            connect(ue);
        }
    }

    private static void takeSubscription(UeContext ue, S6aAnswer.LocationUpdated answer) {
        ue.home().forget();
        ue.subscription(answer.subscription());
        if (ue.procedure() == Procedure.TRACKING_AREA_UPDATE) {
            Update.takeOver(ue);
        } else if (ue.bearers().connectivity().wantsEsmInformation()) {
            ue.fire(new MmeEvent.EsmInformationNeeded());
        } else {
            connect(ue);
        }
    }

    private static void askEsmInformation(UeContext ue) {
        int pti = ue.bearers().connectivity().attachPti();
        ue.repetition().begin(MmeTimer.T3489, new EsmInformationRequest(0, pti));
    }

    private static void takeEsmInformation(UeContext ue, EsmInformationResponse response) {
        if (ue.sgs().asking()) {
            return;
        }
        ue.repetition().end(MmeTimer.T3489);
        ue.bearers().connectivity().esmInformation(response);
        connect(ue);
    }

    private static void connect(UeContext ue) {
        Optional<EsmMessageContainer> refusal = ue.bearers().connectivity().connectForAttach();
        if (refusal.isPresent()) {
            ue.fire(new MmeEvent.RequestRefused(EmmCause.ESM_FAILURE, refusal, Optional.empty()));
        } else if (ue.request().attachType() == EpsAttachType.COMBINED_EPS_IMSI_ATTACH) {
            ue.sgs().update(() -> ue.fire(new MmeEvent.AttachGranted()));
        } else {
            ue.fire(new MmeEvent.AttachGranted());
        }
    }

    private static void accept(UeContext ue) {
        MmeSpec spec = ue.mme().spec();
        ue.temporary().renew();
        OptionalElements optional = Location.describe(ue, OptionalElements.NONE)
                .with(EmmIe.GUTI, ue.temporary().guti().<EpsMobileIdentity>map(guti -> guti));
        if (ue.request().attachType() == EpsAttachType.COMBINED_EPS_IMSI_ATTACH) {
            optional = ue.sgs().describe(optional);
        }
        optional = ue.powerSaving().grant(spec, ue.request().elements(), optional);
        ue.repetition()
                .begin(
                        MmeTimer.T3450,
                        new AttachAccept(
                                SgsAssociation.granted(optional)
                                        ? EpsAttachResult.COMBINED_EPS_IMSI_ATTACH
                                        : EpsAttachResult.EPS_ONLY,
                                GprsTimer.of(spec.duration(MmeTimer.T3412)),
                                ue.areas(),
                                ue.bearers().connectivity().activationForAttach(),
                                optional));
        ue.connection().establishBearers();
    }

    private static void complete(UeContext ue, AttachComplete complete) {
        completed(ue);
        ue.bearers().connectivity().attachCompleted(complete.esm());
    }

    /** 5.5.1.2.7 g: a UE that goes on has seen the accept, though its complete was lost. */
    private static void takeAsComplete(UeContext ue) {
        completed(ue);
        ue.bearers().connectivity().attachTakenAsComplete();
    }

    private static void completed(UeContext ue) {
        ue.repetition().end(MmeTimer.T3450);
        ue.temporary().oldGone();
        ue.end();
        ue.attached();
    }

    private static void reject(UeContext ue, MmeEvent.RequestRefused refused) {
        EmmMessage reject = switch (ue.procedure()) {
            case TRACKING_AREA_UPDATE ->
                new TrackingAreaUpdateReject(
                        refused.cause(), OptionalElements.NONE.with(EmmIe.T3346, refused.backOff()));
            case SERVICE_REQUEST ->
                new ServiceReject(refused.cause(), OptionalElements.NONE.with(EmmIe.T3346, refused.backOff()));
            default ->
                new AttachReject(
                        refused.cause(),
                        OptionalElements.NONE
                                .with(EmmIe.ESM_MESSAGE_CONTAINER, refused.esm())
                                .with(EmmIe.T3346, refused.backOff()));
        };
        ue.send(reject);
        ue.note(SubscriberEvent.Kind.REJECTED, ue.procedure() + " " + refused.cause());
        ue.abort();
    }
}
