package dev.mynah.network.sgsn;

import static dev.mynah.network.sgsn.SgsnState.ACCEPTING_ATTACH;
import static dev.mynah.network.sgsn.SgsnState.ACCEPTING_UPDATE;
import static dev.mynah.network.sgsn.SgsnState.AUTHENTICATING;
import static dev.mynah.network.sgsn.SgsnState.AWAITING_CONTEXT;
import static dev.mynah.network.sgsn.SgsnState.AWAITING_SUBSCRIPTION;
import static dev.mynah.network.sgsn.SgsnState.AWAITING_VECTOR;
import static dev.mynah.network.sgsn.SgsnState.DEREGISTERED;
import static dev.mynah.network.sgsn.SgsnState.DEREGISTERED_INITIATED;
import static dev.mynah.network.sgsn.SgsnState.IDENTIFYING;
import static dev.mynah.network.sgsn.SgsnState.REALLOCATING;
import static dev.mynah.network.sgsn.SgsnState.REGISTERED;
import static dev.mynah.network.sgsn.SgsnState.SECURING;
import static dev.mynah.network.sgsn.SgsnTimer.IMPLICIT_DETACH;
import static dev.mynah.network.sgsn.SgsnTimer.INACTIVITY;
import static dev.mynah.network.sgsn.SgsnTimer.MAP;
import static dev.mynah.network.sgsn.SgsnTimer.MOBILE_REACHABLE;
import static dev.mynah.network.sgsn.SgsnTimer.PURGE;
import static dev.mynah.network.sgsn.SgsnTimer.SECURITY;
import static dev.mynah.network.sgsn.SgsnTimer.T3313;
import static dev.mynah.network.sgsn.SgsnTimer.T3314;
import static dev.mynah.network.sgsn.SgsnTimer.T3322;
import static dev.mynah.network.sgsn.SgsnTimer.T3350;
import static dev.mynah.network.sgsn.SgsnTimer.T3360;
import static dev.mynah.network.sgsn.SgsnTimer.T3370;
import static dev.mynah.network.sgsn.SgsnTimer.T6_1;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.nas.gmm.AttachComplete;
import dev.mynah.network.air.nas.gmm.AttachRequest;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringFailure;
import dev.mynah.network.air.nas.gmm.AuthenticationAndCipheringResponse;
import dev.mynah.network.air.nas.gmm.GmmMessage;
import dev.mynah.network.air.nas.gmm.GmmStatus;
import dev.mynah.network.air.nas.gmm.IdentityResponse;
import dev.mynah.network.air.nas.gmm.MsDetachAccept;
import dev.mynah.network.air.nas.gmm.MsDetachRequest;
import dev.mynah.network.air.nas.gmm.PTmsiReallocationComplete;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateComplete;
import dev.mynah.network.air.nas.gmm.RoutingAreaUpdateRequest;
import dev.mynah.network.air.nas.gmm.ServiceRequest;
import dev.mynah.network.gtp.ContextResponse;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.sgsn.SgsnEvent.Answered;
import dev.mynah.network.sgsn.SgsnEvent.AttachChanged;
import dev.mynah.network.sgsn.SgsnEvent.AttachGranted;
import dev.mynah.network.sgsn.SgsnEvent.Authenticated;
import dev.mynah.network.sgsn.SgsnEvent.AuthenticationFailed;
import dev.mynah.network.sgsn.SgsnEvent.AuthenticationNeeded;
import dev.mynah.network.sgsn.SgsnEvent.ConnectionLost;
import dev.mynah.network.sgsn.SgsnEvent.DeactivationWanted;
import dev.mynah.network.sgsn.SgsnEvent.Departed;
import dev.mynah.network.sgsn.SgsnEvent.DetachPossible;
import dev.mynah.network.sgsn.SgsnEvent.DetachWanted;
import dev.mynah.network.sgsn.SgsnEvent.GaveUp;
import dev.mynah.network.sgsn.SgsnEvent.IdentityNeeded;
import dev.mynah.network.sgsn.SgsnEvent.KeysShared;
import dev.mynah.network.sgsn.SgsnEvent.LocationCancelled;
import dev.mynah.network.sgsn.SgsnEvent.PageWanted;
import dev.mynah.network.sgsn.SgsnEvent.ReallocationPossible;
import dev.mynah.network.sgsn.SgsnEvent.ReallocationWanted;
import dev.mynah.network.sgsn.SgsnEvent.RequestRefused;
import dev.mynah.network.sgsn.SgsnEvent.Secured;
import dev.mynah.network.sgsn.SgsnEvent.ServiceGranted;
import dev.mynah.network.sgsn.SgsnEvent.Superseded;
import dev.mynah.network.sgsn.SgsnEvent.Unproven;
import dev.mynah.network.sgsn.SgsnEvent.UpdateGranted;

/** GMM of one station as the SGSN runs it: TS 24.008 4.7, network side. */
final class SgsnTable {
    private static final SgsnState[] COMMON = {
        AWAITING_VECTOR,
        AWAITING_CONTEXT,
        IDENTIFYING,
        AUTHENTICATING,
        SECURING,
        AWAITING_SUBSCRIPTION,
        ACCEPTING_ATTACH
    };

    static final Transitions<SgsnState, MsContext> GMM = Transitions.of(SgsnState.class, MsContext.class)
            // 4.7.3.1.2, 4.7.5.1.2, 4.7.13.2: what a request needs first.
            .in(DEREGISTERED)
            .on(AttachRequest.class)
            .stay(Attach.BEGIN)
            .on(RoutingAreaUpdateRequest.class, "with a mapped P-TMSI", Relocation::mapped)
            .go(AWAITING_CONTEXT, Relocation.ASK)
            .on(RoutingAreaUpdateRequest.class)
            .stay(Update.BEGIN_UNPROVEN)
            .on(ServiceRequest.class)
            .stay(Service.BEGIN_UNPROVEN)
            .in(DEREGISTERED, AUTHENTICATING)
            .on(IdentityNeeded.class)
            .go(IDENTIFYING, Identification.ASK)
            .in(DEREGISTERED, IDENTIFYING, AWAITING_CONTEXT)
            .on(AuthenticationNeeded.class)
            .go(AWAITING_VECTOR, Authentication.ASK_HOME)
            .on(KeysShared.class, "in GSM", KeysShared::gsm)
            .go(AUTHENTICATING, Authentication.CIPHER)
            .on(KeysShared.class)
            .go(SECURING, Security.PROTECT)
            .in(DEREGISTERED)
            .on(RequestRefused.class)
            .stay(Attach.REJECT, Signalling.RELEASE)

            // TS 23.401 5.3.3.3: a station that comes from LTE.
            .in(AWAITING_CONTEXT)
            .on(ContextResponse.Found.class)
            .stay(Relocation.TAKE)
            .on(ContextResponse.Unknown.class)
            .stay(Relocation.UNKNOWN)
            .on(ContextResponse.Detached.class)
            .stay(Relocation.DETACHED)

            // 4.7.7: authentication and ciphering.
            .in(AWAITING_VECTOR)
            .on(MapAnswer.AuthenticationSets.class)
            .go(AUTHENTICATING, Authentication.CHALLENGE)
            .in(AWAITING_VECTOR, AWAITING_SUBSCRIPTION)
            .on(MapAnswer.Refused.class)
            .stay(Home.REFUSED)
            .on(MAP)
            .stay(Home.SILENT)
            .in(AUTHENTICATING)
            .on(AuthenticationAndCipheringResponse.class)
            .stay(Authentication.COMPARE)
            .on(AuthenticationAndCipheringFailure.class)
            .stay(Authentication.FAILURE)
            .on(AuthenticationNeeded.class)
            .go(AWAITING_VECTOR, Authentication.RESYNCHRONISE)
            .on(Authenticated.class)
            .go(SECURING, Security.PROTECT)
            .on(T3360)
            .stay(Repetition.of(T3360))
            .in(IDENTIFYING, AUTHENTICATING)
            .on(AuthenticationFailed.class)
            .go(DEREGISTERED, Authentication.REJECT, Signalling.RELEASE)

            // TS 33.102 6.4.9: emergency bearer services without authentication.
            .in(DEREGISTERED, IDENTIFYING, AWAITING_VECTOR, AUTHENTICATING)
            .on(Unproven.class)
            .go(AWAITING_SUBSCRIPTION, Attach.GRANT_WITHOUT_KEYS)

            // 4.7.8: identification.
            .in(IDENTIFYING)
            .on(IdentityResponse.class)
            .stay(Identification.TAKE)
            .on(T3370)
            .stay(Repetition.of(T3370))
            .in(SECURING)
            .on(Secured.class)
            .go(AWAITING_SUBSCRIPTION, Relocation.ACKNOWLEDGE, Attach.ASK_HOME)
            .on(SECURITY)
            .go(DEREGISTERED, Attach.ABORT, Signalling.RELEASE)

            // 4.7.3.1: GPRS attach.
            .in(AWAITING_SUBSCRIPTION)
            .on(MapAnswer.LocationUpdated.class)
            .stay(Attach.TAKE_SUBSCRIPTION)
            .on(AttachGranted.class)
            .go(ACCEPTING_ATTACH, Attach.SUPERSEDE, Attach.ACCEPT)
            .on(ServiceGranted.class)
            .go(REGISTERED, Service.GRANT)
            .in(AWAITING_SUBSCRIPTION, REGISTERED)
            .on(T6_1)
            .stay(GsAssociation.SILENT)
            .in(ACCEPTING_ATTACH)
            .on(AttachComplete.class)
            .go(REGISTERED, Attach.COMPLETE, Information.SEND, Reachability.ATTEND)
            .on(T3350)
            .stay(Repetition.of(T3350))
            .in(COMMON)
            .on(AttachRequest.class)
            .stay(Attach.COMPARE)
            .on(AttachChanged.class)
            .go(DEREGISTERED, Attach.ABORT, Attach.BEGIN_CHANGED)
            .on(RequestRefused.class)
            .go(DEREGISTERED, Attach.REJECT, Signalling.RELEASE)
            .on(GaveUp.class)
            .go(DEREGISTERED, Attach.ABORT, Signalling.RELEASE)
            .on(ConnectionLost.class)
            .go(DEREGISTERED, Attach.ABORT)
            .on(MsDetachRequest.class)
            .go(DEREGISTERED, Attach.ABORT, Detach.ANSWER, Signalling.RELEASE)

            // 4.7.5: routing area update.
            .in(REGISTERED)
            .on(RoutingAreaUpdateRequest.class)
            .stay(Update.BEGIN)
            .in(REGISTERED, AWAITING_SUBSCRIPTION)
            .on(UpdateGranted.class, "new P-TMSI", UpdateGranted::newPTmsi)
            .go(ACCEPTING_UPDATE, Update.ACCEPT)
            .on(UpdateGranted.class)
            .go(REGISTERED, Update.ACCEPT, Update.DONE)
            .in(ACCEPTING_UPDATE)
            .on(RoutingAreaUpdateComplete.class)
            .go(REGISTERED, Update.COMPLETE, Information.SEND, Update.DONE)
            .on(RoutingAreaUpdateRequest.class)
            .go(REGISTERED, Update.BEGIN)

            // 4.7.6: P-TMSI reallocation.
            .in(REGISTERED)
            .on(ReallocationWanted.class)
            .stay(Reallocation.BEGIN)
            .on(ReallocationPossible.class)
            .go(REALLOCATING, Reallocation.COMMAND)
            .in(REALLOCATING)
            .on(PTmsiReallocationComplete.class)
            .go(REGISTERED, Update.COMPLETE, Reachability.ATTEND)
            .on(RoutingAreaUpdateRequest.class)
            .go(REGISTERED, Update.BEGIN)
            .in(ACCEPTING_UPDATE, REALLOCATING)
            .on(T3350)
            .stay(Repetition.of(T3350))
            .on(ConnectionLost.class)
            .go(REGISTERED, Update.ABORT, Reachability.IDLE)
            .on(GaveUp.class)
            .go(REGISTERED, Update.ABORT, Signalling.RELEASE, Reachability.IDLE)

            // 4.7.13: service request.
            .in(REGISTERED)
            .on(ServiceRequest.class)
            .stay(Service.BEGIN)
            .on(Answered.class)
            .stay(Reachability.ATTEND)
            .on(RequestRefused.class, "passing", RequestRefused::passing)
            .stay(Attach.REJECT, Signalling.RELEASE, Reachability.IDLE)
            .on(RequestRefused.class)
            .go(DEREGISTERED, Attach.REJECT, Detach.FORGET, Signalling.RELEASE)

            // 4.7.2, 4.7.9: idle stations.
            .on(ConnectionLost.class)
            .stay(Reachability.IDLE)
            .on(INACTIVITY)
            .stay(Signalling.RELEASE, Reachability.IDLE)
            .on(T3314)
            .stay(Signalling.RELEASE, Reachability.IDLE)
            .on(PageWanted.class)
            .stay(Reachability.PAGE)
            .on(T3313)
            .stay(Reachability.PAGE_AGAIN)
            .on(GaveUp.class, "detaching", it -> it.timer() == T3322)
            .stay(Detach.FROM_CIRCUITS)
            .on(GaveUp.class)
            .stay(Reachability.UNREACHABLE)
            .on(MOBILE_REACHABLE)
            .stay(Reachability.WAIT_FOR_IMPLICIT_DETACH)
            .on(IMPLICIT_DETACH)
            .go(DEREGISTERED, GsAssociation.GIVE_UP, Detach.FORGET)

            // 4.7.4: detach.
            .in(REGISTERED, ACCEPTING_UPDATE, REALLOCATING)
            .on(AttachRequest.class)
            .go(DEREGISTERED, Detach.FORGET, Attach.BEGIN)
            .on(MsDetachRequest.class, "from non-GPRS services only", Detach::nonGprsOnly)
            .stay(GsAssociation.LEAVE, Detach.ANSWER)
            .on(MsDetachRequest.class)
            .go(DEREGISTERED, GsAssociation.LEAVE, Detach.ANSWER, Detach.FORGET, Signalling.RELEASE)
            .in(REGISTERED)
            .on(DeactivationWanted.class)
            .stay(Detach.BEGIN_DEACTIVATION)
            .on(DetachWanted.class)
            .stay(Detach.BEGIN)
            .on(DetachPossible.class, "from non-GPRS services only", DetachPossible::circuits)
            .stay(Detach.REQUEST)
            .on(MsDetachAccept.class)
            .stay(Detach.FROM_CIRCUITS)
            .on(T3322)
            .stay(Repetition.of(T3322))
            .on(DetachPossible.class)
            .go(DEREGISTERED_INITIATED, Detach.REQUEST)
            .in(ACCEPTING_ATTACH, ACCEPTING_UPDATE, REALLOCATING)
            .on(DetachWanted.class)
            .stay(Detach.REMEMBER)
            .on(DeactivationWanted.class)
            .stay(Detach.REMEMBER_DEACTIVATION)
            .in(DEREGISTERED_INITIATED)
            .on(MsDetachAccept.class)
            .go(DEREGISTERED, Detach.FORGET, Signalling.RELEASE)
            .on(T3322)
            .stay(Repetition.of(T3322))
            .on(MsDetachRequest.class)
            .go(DEREGISTERED, GsAssociation.LEAVE, Detach.ANSWER, Detach.FORGET, Signalling.RELEASE)
            .on(GaveUp.class)
            .go(DEREGISTERED, Detach.FORGET, Signalling.RELEASE)
            .on(ConnectionLost.class)
            .go(DEREGISTERED, Detach.FORGET)
            .on(AttachRequest.class)
            .go(DEREGISTERED, Detach.FORGET, Attach.BEGIN)
            .on(RoutingAreaUpdateRequest.class)
            .stay()
            .on(ServiceRequest.class)
            .stay()

            // TS 23.401 5.3.3.2: the station has gone to LTE.
            .in(REGISTERED)
            .on(Departed.class)
            .go(DEREGISTERED, Detach.FORGET, Signalling.RELEASE)

            // TS 23.060 6.7.
            .in(DEREGISTERED)
            .on(PURGE)
            .stay(Purge.PURGE)

            // Whatever the state.
            .in(SgsnState.values())
            .on(PURGE)
            .stay()
            .on(Superseded.class)
            .go(DEREGISTERED, Attach.ABORT, Detach.FORGET, Signalling.RELEASE)
            .on(LocationCancelled.class)
            .go(DEREGISTERED, Attach.ABORT, Detach.FORGET, Signalling.RELEASE)
            .on(ConnectionLost.class)
            .stay()
            .on(INACTIVITY)
            .stay()
            .on(T3314)
            .stay()
            .on(DetachWanted.class)
            .stay()
            .on(DeactivationWanted.class)
            .stay()
            .on(ReallocationWanted.class)
            .stay()
            .on(PageWanted.class)
            .stay()
            .on(Answered.class)
            .stay()
            .on(Secured.class)
            .stay()
            .on(GmmStatus.class)
            .stay()
            .on(GmmMessage.class)
            .stay(Signalling.NOT_COMPATIBLE)
            .build();

    private SgsnTable() {}
}
