package dev.mynah.network.mme;

import static dev.mynah.network.mme.MmeState.ACCEPTING_ATTACH;
import static dev.mynah.network.mme.MmeState.ACCEPTING_UPDATE;
import static dev.mynah.network.mme.MmeState.AUTHENTICATING;
import static dev.mynah.network.mme.MmeState.AWAITING_CONTEXT;
import static dev.mynah.network.mme.MmeState.AWAITING_ESM_INFORMATION;
import static dev.mynah.network.mme.MmeState.AWAITING_SUBSCRIPTION;
import static dev.mynah.network.mme.MmeState.AWAITING_VECTOR;
import static dev.mynah.network.mme.MmeState.DEREGISTERED;
import static dev.mynah.network.mme.MmeState.DEREGISTERED_INITIATED;
import static dev.mynah.network.mme.MmeState.IDENTIFYING;
import static dev.mynah.network.mme.MmeState.REGISTERED;
import static dev.mynah.network.mme.MmeState.SECURING;
import static dev.mynah.network.mme.MmeTimer.IMPLICIT_DETACH;
import static dev.mynah.network.mme.MmeTimer.INACTIVITY;
import static dev.mynah.network.mme.MmeTimer.MOBILE_REACHABLE;
import static dev.mynah.network.mme.MmeTimer.PURGE;
import static dev.mynah.network.mme.MmeTimer.S6A;
import static dev.mynah.network.mme.MmeTimer.T3413;
import static dev.mynah.network.mme.MmeTimer.T3422;
import static dev.mynah.network.mme.MmeTimer.T3450;
import static dev.mynah.network.mme.MmeTimer.T3460;
import static dev.mynah.network.mme.MmeTimer.T3470;
import static dev.mynah.network.mme.MmeTimer.T3489;
import static dev.mynah.network.mme.MmeTimer.TS6_1;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.nas.emm.AttachComplete;
import dev.mynah.network.air.nas.emm.AttachRequest;
import dev.mynah.network.air.nas.emm.AuthenticationFailure;
import dev.mynah.network.air.nas.emm.AuthenticationResponse;
import dev.mynah.network.air.nas.emm.DetachAccept;
import dev.mynah.network.air.nas.emm.EmmMessage;
import dev.mynah.network.air.nas.emm.EmmStatus;
import dev.mynah.network.air.nas.emm.ExtendedServiceRequest;
import dev.mynah.network.air.nas.emm.IdentityResponse;
import dev.mynah.network.air.nas.emm.SecurityModeComplete;
import dev.mynah.network.air.nas.emm.SecurityModeReject;
import dev.mynah.network.air.nas.emm.ServiceRequest;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateComplete;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateRequest;
import dev.mynah.network.air.nas.emm.UeOriginatingDetachRequest;
import dev.mynah.network.air.nas.emm.UplinkNasTransport;
import dev.mynah.network.air.nas.esm.EsmInformationResponse;
import dev.mynah.network.gtp.ContextResponse;
import dev.mynah.network.hlr.S6aAnswer;
import dev.mynah.network.mme.MmeEvent.AttachChanged;
import dev.mynah.network.mme.MmeEvent.AttachGranted;
import dev.mynah.network.mme.MmeEvent.Authenticated;
import dev.mynah.network.mme.MmeEvent.AuthenticationFailed;
import dev.mynah.network.mme.MmeEvent.AuthenticationNeeded;
import dev.mynah.network.mme.MmeEvent.BearersGone;
import dev.mynah.network.mme.MmeEvent.ConnectionLost;
import dev.mynah.network.mme.MmeEvent.CsServiceWanted;
import dev.mynah.network.mme.MmeEvent.DeactivationWanted;
import dev.mynah.network.mme.MmeEvent.Departed;
import dev.mynah.network.mme.MmeEvent.DetachPossible;
import dev.mynah.network.mme.MmeEvent.DetachWanted;
import dev.mynah.network.mme.MmeEvent.EsmInformationNeeded;
import dev.mynah.network.mme.MmeEvent.FallbackGranted;
import dev.mynah.network.mme.MmeEvent.FallbackRefused;
import dev.mynah.network.mme.MmeEvent.GaveUp;
import dev.mynah.network.mme.MmeEvent.IdentityNeeded;
import dev.mynah.network.mme.MmeEvent.LocationCancelled;
import dev.mynah.network.mme.MmeEvent.PageWanted;
import dev.mynah.network.mme.MmeEvent.RequestRefused;
import dev.mynah.network.mme.MmeEvent.Secured;
import dev.mynah.network.mme.MmeEvent.Superseded;
import dev.mynah.network.mme.MmeEvent.Unproven;
import dev.mynah.network.mme.MmeEvent.UpdateGranted;

/** EMM of one UE as the MME runs it: TS 24.301 5.4, 5.5 and 5.6, network side. */
final class MmeTable {
    private static final MmeState[] COMMON = {
        AWAITING_VECTOR,
        AWAITING_CONTEXT,
        IDENTIFYING,
        AUTHENTICATING,
        SECURING,
        AWAITING_SUBSCRIPTION,
        AWAITING_ESM_INFORMATION,
        ACCEPTING_ATTACH
    };

    private static final MmeState[] BEFORE_REGISTRATION = {
        DEREGISTERED,
        AWAITING_VECTOR,
        AWAITING_CONTEXT,
        IDENTIFYING,
        AUTHENTICATING,
        SECURING,
        AWAITING_SUBSCRIPTION,
        AWAITING_ESM_INFORMATION,
        ACCEPTING_ATTACH
    };

    static final Transitions<MmeState, UeContext> EMM = Transitions.of(MmeState.class, UeContext.class)
            // 5.5.1.2, 5.5.3.2: what a request needs first.
            .in(DEREGISTERED)
            .on(AttachRequest.class)
            .stay(Attach.BEGIN)
            .on(TrackingAreaUpdateRequest.class, "with a mapped GUTI", Relocation::mapped)
            .go(AWAITING_CONTEXT, Relocation.ASK)
            .on(TrackingAreaUpdateRequest.class)
            .stay(Update.BEGIN_UNPROVEN)
            .in(DEREGISTERED, AUTHENTICATING)
            .on(IdentityNeeded.class)
            .go(IDENTIFYING, Identification.ASK)
            .in(DEREGISTERED, IDENTIFYING, AWAITING_CONTEXT)
            .on(AuthenticationNeeded.class)
            .go(AWAITING_VECTOR, Authentication.ASK_HOME)
            .in(DEREGISTERED, IDENTIFYING, SECURING, AWAITING_CONTEXT)
            .on(Secured.class)
            .go(AWAITING_SUBSCRIPTION, Relocation.ACKNOWLEDGE, Attach.ASK_HOME)

            // TS 23.401 5.3.3.2, 5.3.3.6: a UE that comes from another system.
            .in(AWAITING_CONTEXT)
            .on(ContextResponse.Found.class)
            .stay(Relocation.TAKE)
            .on(ContextResponse.Unknown.class)
            .stay(Relocation.UNKNOWN)
            .on(ContextResponse.Detached.class)
            .stay(Relocation.DETACHED)

            // 5.4.4: identification.
            .in(IDENTIFYING)
            .on(IdentityResponse.class)
            .stay(Identification.TAKE)
            .on(T3470)
            .stay(Repetition.of(T3470))

            // 5.4.2: authentication.
            .in(AWAITING_VECTOR)
            .on(S6aAnswer.Vector.class)
            .go(AUTHENTICATING, Authentication.CHALLENGE)
            .in(AUTHENTICATING, AWAITING_CONTEXT)
            .on(Authenticated.class)
            .go(SECURING, SecurityMode.COMMAND)
            .in(AUTHENTICATING)
            .on(AuthenticationResponse.class)
            .stay(Authentication.COMPARE)
            .on(AuthenticationFailure.class, "#21 synch failure", Authentication::synchFailure)
            .stay(Authentication.COUNT_SYNCH_FAILURE)
            .on(AuthenticationFailure.class)
            .stay(Authentication.DOUBT)
            .on(AuthenticationNeeded.class)
            .go(AWAITING_VECTOR, Authentication.RESYNCHRONISE)
            .in(AUTHENTICATING, IDENTIFYING)
            .on(AuthenticationFailed.class)
            .go(DEREGISTERED, Authentication.REJECT, Signalling.RELEASE)

            // TS 33.401 15.2.2: emergency bearer services without authentication.
            .in(DEREGISTERED, IDENTIFYING, AWAITING_VECTOR, AUTHENTICATING)
            .on(Unproven.class)
            .go(SECURING, SecurityMode.COMMAND_WITHOUT_KEYS)

            // 5.4.3: security mode control.
            .in(SECURING)
            .on(SecurityModeComplete.class)
            .stay(SecurityMode.TAKE_INTO_USE)
            .on(SecurityModeReject.class)
            .go(DEREGISTERED, SecurityMode.ABORT, Signalling.RELEASE)
            .in(AUTHENTICATING, SECURING)
            .on(T3460)
            .stay(Repetition.of(T3460))

            // The home network's word on the subscriber.
            .in(AWAITING_SUBSCRIPTION)
            .on(S6aAnswer.LocationUpdated.class)
            .stay(Attach.TAKE_SUBSCRIPTION)
            .on(EsmInformationNeeded.class)
            .go(AWAITING_ESM_INFORMATION, Attach.ASK_ESM_INFORMATION)
            .in(AWAITING_VECTOR, AWAITING_SUBSCRIPTION)
            .on(S6aAnswer.Refused.class)
            .stay(Home.REFUSED)
            .on(S6A)
            .stay(Home.SILENT)

            // 6.6.1.2: ESM information request.
            .in(AWAITING_ESM_INFORMATION)
            .on(EsmInformationResponse.class)
            .stay(Attach.TAKE_ESM_INFORMATION)
            .on(T3489)
            .stay(Repetition.twice(T3489))

            // 5.5.1.2.4: attach accepted.
            .in(AWAITING_SUBSCRIPTION, AWAITING_ESM_INFORMATION)
            .on(AttachGranted.class)
            .go(ACCEPTING_ATTACH, Attach.SUPERSEDE, Attach.ACCEPT)
            .in(ACCEPTING_ATTACH)
            .on(AttachComplete.class)
            .go(REGISTERED, Attach.COMPLETE, Information.SEND, Reachability.ATTEND)
            .on(T3450)
            .stay(Repetition.of(T3450))
            .on(TrackingAreaUpdateRequest.class)
            .go(REGISTERED, Attach.TAKE_AS_COMPLETE, Update.BEGIN)

            // 5.5.1.2.7 d, e: attach requests while one is worked on.
            .in(COMMON)
            .on(AttachRequest.class)
            .stay(Attach.COMPARE)
            .on(AttachChanged.class)
            .go(DEREGISTERED, Attach.ABORT, Attach.BEGIN_CHANGED)

            // 5.5.1.2.5, 5.5.3.2.5, 5.6.1.5: what ends in a reject.
            .in(BEFORE_REGISTRATION)
            .on(RequestRefused.class)
            .go(DEREGISTERED, Attach.REJECT, Signalling.RELEASE)
            .in(COMMON)
            .on(GaveUp.class)
            .go(DEREGISTERED, Attach.ABORT, Signalling.RELEASE)
            .on(ConnectionLost.class)
            .go(DEREGISTERED, Attach.ABORT)
            .on(UeOriginatingDetachRequest.class)
            .go(DEREGISTERED, Attach.ABORT, Detach.ANSWER, Signalling.RELEASE)

            // 5.5.3: tracking area update.
            .in(REGISTERED)
            .on(TrackingAreaUpdateRequest.class)
            .stay(Update.BEGIN)
            .in(REGISTERED, AWAITING_SUBSCRIPTION)
            .on(UpdateGranted.class, "new GUTI", UpdateGranted::newGuti)
            .go(ACCEPTING_UPDATE, Update.ACCEPT)
            .on(UpdateGranted.class)
            .go(REGISTERED, Update.ACCEPT, Update.DONE)
            .in(ACCEPTING_UPDATE)
            .on(TrackingAreaUpdateComplete.class)
            .go(REGISTERED, Update.COMPLETE, Update.DONE)
            .on(T3450)
            .stay(Repetition.of(T3450))
            .on(TrackingAreaUpdateRequest.class)
            .go(REGISTERED, Update.BEGIN)
            .on(ConnectionLost.class)
            .go(REGISTERED, Update.ABORT, Reachability.IDLE)
            .on(GaveUp.class)
            .go(REGISTERED, Update.ABORT, Signalling.RELEASE, Reachability.IDLE)

            // 5.6.1: service request.
            .in(REGISTERED)
            .on(ServiceRequest.class)
            .stay(Service.BEGIN)
            .on(ExtendedServiceRequest.class)
            .stay(Service.BEGIN_EXTENDED)
            .on(FallbackGranted.class)
            .stay(Fallback.RELEASE)
            .on(FallbackRefused.class)
            .stay(Fallback.REFUSE)
            .on(RequestRefused.class, "passing", RequestRefused::passing)
            .stay(Attach.REJECT, Signalling.RELEASE, Reachability.IDLE)
            .on(RequestRefused.class)
            .go(DEREGISTERED, Attach.REJECT, Detach.FORGET, Signalling.RELEASE)

            // 5.3.5, 5.6.2: idle UEs.
            .on(ConnectionLost.class)
            .stay(Reachability.IDLE)
            .on(INACTIVITY)
            .stay(Signalling.RELEASE, Reachability.IDLE)
            .on(PageWanted.class)
            .stay(Reachability.PAGE)
            .on(CsServiceWanted.class)
            .stay(Fallback.PAGE)
            .on(T3413)
            .stay(Reachability.PAGE_AGAIN)
            .on(GaveUp.class, "detaching", it -> it.timer() == T3422)
            .stay(Detach.FROM_CIRCUITS)
            .on(GaveUp.class)
            .stay(Reachability.UNREACHABLE)
            .on(MOBILE_REACHABLE)
            .stay(Reachability.WAIT_FOR_IMPLICIT_DETACH)
            .on(IMPLICIT_DETACH)
            .go(DEREGISTERED, Detach.FORGET)

            // 5.6.3: transport of NAS messages.
            .in(REGISTERED, ACCEPTING_UPDATE)
            .on(UplinkNasTransport.class)
            .stay(ShortMessages.TAKE)

            // 5.5.2: detach.
            .on(AttachRequest.class)
            .go(DEREGISTERED, Detach.FORGET, Attach.BEGIN)
            .on(UeOriginatingDetachRequest.class, "from non-EPS services only", Detach::nonEpsOnly)
            .stay(Detach.ANSWER)
            .on(UeOriginatingDetachRequest.class)
            .go(DEREGISTERED, Detach.ANSWER, Detach.FORGET, Signalling.RELEASE)
            .on(BearersGone.class)
            .go(DEREGISTERED, Detach.FORGET, Signalling.RELEASE)
            .in(REGISTERED)
            .on(DeactivationWanted.class)
            .stay(Detach.BEGIN_DEACTIVATION)
            .on(DetachWanted.class)
            .stay(Detach.BEGIN)
            .on(DetachPossible.class, "from non-EPS services only", DetachPossible::circuits)
            .stay(Detach.REQUEST)
            .on(DetachAccept.class)
            .stay(Detach.FROM_CIRCUITS)
            .on(T3422)
            .stay(Repetition.of(T3422))
            .on(DetachPossible.class)
            .go(DEREGISTERED_INITIATED, Detach.REQUEST)
            .in(ACCEPTING_ATTACH, ACCEPTING_UPDATE)
            .on(DetachWanted.class)
            .stay(Detach.REMEMBER)
            .on(DeactivationWanted.class)
            .stay(Detach.REMEMBER_DEACTIVATION)
            .in(DEREGISTERED_INITIATED)
            .on(DetachAccept.class)
            .go(DEREGISTERED, Detach.FORGET, Signalling.RELEASE)
            .on(T3422)
            .stay(Repetition.of(T3422))
            .on(UeOriginatingDetachRequest.class)
            .go(DEREGISTERED, Detach.ANSWER, Detach.FORGET, Signalling.RELEASE)
            .on(GaveUp.class)
            .go(DEREGISTERED, Detach.FORGET, Signalling.RELEASE)
            .on(ConnectionLost.class)
            .go(DEREGISTERED, Detach.FORGET)
            .on(AttachRequest.class)
            .go(DEREGISTERED, Detach.FORGET, Attach.BEGIN)
            .on(TrackingAreaUpdateRequest.class)
            .stay()

            // TS 23.401 5.3.3.3: the UE has gone to another system.
            .in(REGISTERED)
            .on(Departed.class)
            .go(DEREGISTERED, Detach.LET_GO, Signalling.RELEASE)

            // TS 23.401 5.3.9.3.
            .in(DEREGISTERED)
            .on(PURGE)
            .stay(Purge.PURGE)

            // Whatever the state.
            .in(MmeState.values())
            .on(PURGE)
            .stay()
            .on(TS6_1)
            .stay(SgsAssociation.SILENT)
            .on(CsServiceWanted.class)
            .stay()
            .on(Superseded.class)
            .go(DEREGISTERED, Attach.ABORT, Detach.FORGET, Signalling.RELEASE)
            .on(LocationCancelled.class)
            .go(DEREGISTERED, Attach.ABORT, Detach.FORGET, Signalling.RELEASE)
            .on(ConnectionLost.class)
            .stay()
            .on(INACTIVITY)
            .stay()
            .on(DetachWanted.class)
            .stay()
            .on(DeactivationWanted.class)
            .stay()
            .on(PageWanted.class)
            .stay()
            .on(BearersGone.class)
            .stay()
            .on(EmmStatus.class)
            .stay()
            .on(EsmInformationResponse.class)
            .stay()
            .on(EmmMessage.class)
            .stay(Signalling.NOT_COMPATIBLE)
            .build();

    private MmeTable() {}
}
