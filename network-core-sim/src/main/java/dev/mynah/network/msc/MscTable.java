package dev.mynah.network.msc;

import static dev.mynah.network.msc.MscState.ACTIVE;
import static dev.mynah.network.msc.MscState.AUTHENTICATING;
import static dev.mynah.network.msc.MscState.AWAITING_SUBSCRIPTION;
import static dev.mynah.network.msc.MscState.AWAITING_VECTOR;
import static dev.mynah.network.msc.MscState.FOLLOW_ON;
import static dev.mynah.network.msc.MscState.IDENTIFYING;
import static dev.mynah.network.msc.MscState.IDENTIFYING_EQUIPMENT;
import static dev.mynah.network.msc.MscState.IDLE;
import static dev.mynah.network.msc.MscState.REALLOCATING;
import static dev.mynah.network.msc.MscState.RELEASED;
import static dev.mynah.network.msc.MscState.SECURING;
import static dev.mynah.network.msc.MscTimer.MAP;
import static dev.mynah.network.msc.MscTimer.SECURITY;
import static dev.mynah.network.msc.MscTimer.SILENCE;
import static dev.mynah.network.msc.MscTimer.T3250;
import static dev.mynah.network.msc.MscTimer.T3255;
import static dev.mynah.network.msc.MscTimer.T3260;
import static dev.mynah.network.msc.MscTimer.T3270;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.nas.mm.AuthenticationFailure;
import dev.mynah.network.air.nas.mm.AuthenticationResponse;
import dev.mynah.network.air.nas.mm.CmReestablishmentRequest;
import dev.mynah.network.air.nas.mm.CmServiceAbort;
import dev.mynah.network.air.nas.mm.CmServiceRequest;
import dev.mynah.network.air.nas.mm.IdentityResponse;
import dev.mynah.network.air.nas.mm.ImsiDetachIndication;
import dev.mynah.network.air.nas.mm.LocationUpdatingRequest;
import dev.mynah.network.air.nas.mm.MmMessage;
import dev.mynah.network.air.nas.mm.MmNull;
import dev.mynah.network.air.nas.mm.MmStatus;
import dev.mynah.network.air.nas.mm.TmsiReallocationComplete;
import dev.mynah.network.air.nas.rr.PagingResponse;
import dev.mynah.network.hlr.map.MapAnswer;
import dev.mynah.network.msc.MscEvent.AbortWanted;
import dev.mynah.network.msc.MscEvent.AuthenticationFailed;
import dev.mynah.network.msc.MscEvent.AuthenticationNeeded;
import dev.mynah.network.msc.MscEvent.ConnectionLost;
import dev.mynah.network.msc.MscEvent.ConnectionWanted;
import dev.mynah.network.msc.MscEvent.EquipmentNeeded;
import dev.mynah.network.msc.MscEvent.FollowOnExpected;
import dev.mynah.network.msc.MscEvent.IdentityNeeded;
import dev.mynah.network.msc.MscEvent.LayerMessage;
import dev.mynah.network.msc.MscEvent.NothingLeft;
import dev.mynah.network.msc.MscEvent.PageAnswered;
import dev.mynah.network.msc.MscEvent.Reestablished;
import dev.mynah.network.msc.MscEvent.RequestRefused;
import dev.mynah.network.msc.MscEvent.Secured;
import dev.mynah.network.msc.MscEvent.SecurityNeeded;
import dev.mynah.network.msc.MscEvent.ServiceGranted;
import dev.mynah.network.msc.MscEvent.SubscriptionNeeded;
import dev.mynah.network.msc.MscEvent.Superseded;
import dev.mynah.network.msc.MscEvent.UpdateGranted;

/** MM of one UE's connection as the MSC runs it: TS 24.008 4.3, 4.4 and 4.5, network side. */
final class MscTable {
    static final Transitions<MscState, MmContext> TABLE = Transitions.of(MscState.class, MmContext.class)
            // What a connection begins with.
            .in(IDLE)
            .on(LocationUpdatingRequest.class)
            .stay(LocationUpdating.BEGIN)
            .on(CmServiceRequest.class)
            .stay(Services.BEGIN)
            .on(PagingResponse.class)
            .stay(Services.ANSWERED)
            .on(CmReestablishmentRequest.class)
            .stay(Services.BEGIN_REESTABLISHMENT)

            // 4.3.3: identification.
            .in(IDLE, AUTHENTICATING)
            .on(IdentityNeeded.class)
            .go(IDENTIFYING, Identification.ASK)
            .in(IDENTIFYING)
            .on(IdentityResponse.class)
            .stay(Identification.TAKE)

            // 4.3.2: authentication.
            .in(IDLE, IDENTIFYING)
            .on(AuthenticationNeeded.class)
            .go(AWAITING_VECTOR, Authentication.ASK_HOME)
            .in(AWAITING_VECTOR)
            .on(MapAnswer.AuthenticationSets.class)
            .go(AUTHENTICATING, Authentication.CHALLENGE)
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
            .go(RELEASED, Authentication.REJECT, Signalling.RELEASE)

            // TS 33.102 6.4.5, TS 43.020 4.3: protection.
            .in(IDLE, IDENTIFYING, AUTHENTICATING)
            .on(SecurityNeeded.class)
            .go(SECURING, Authentication.PROTECT)
            .in(SECURING)
            .on(Secured.class)
            .stay(Requests.PROVEN)

            // TS 22.016: the equipment.
            .on(EquipmentNeeded.class)
            .go(IDENTIFYING_EQUIPMENT, Identification.ASK_EQUIPMENT)
            .in(IDENTIFYING_EQUIPMENT)
            .on(IdentityResponse.class)
            .stay(Identification.TAKE_EQUIPMENT)

            // The home network's word on the subscriber.
            .in(SECURING, IDENTIFYING_EQUIPMENT)
            .on(SubscriptionNeeded.class)
            .go(AWAITING_SUBSCRIPTION, LocationUpdating.ASK_HOME)
            .in(AWAITING_SUBSCRIPTION)
            .on(MapAnswer.LocationUpdated.class)
            .stay(LocationUpdating.TAKE_SUBSCRIPTION)
            .in(AWAITING_VECTOR, AWAITING_SUBSCRIPTION)
            .on(MapAnswer.Refused.class)
            .stay(Requests.HOME_REFUSED)
            .on(MAP)
            .stay(Requests.HOME_SILENT)

            // 4.4: location updating accepted.
            .in(SECURING, IDENTIFYING_EQUIPMENT, AWAITING_SUBSCRIPTION)
            .on(UpdateGranted.class, "new TMSI", UpdateGranted::newTmsi)
            .go(REALLOCATING, LocationUpdating.ACCEPT)
            .on(UpdateGranted.class)
            .go(IDLE, LocationUpdating.ACCEPT, LocationUpdating.DONE)
            .in(REALLOCATING)
            .on(TmsiReallocationComplete.class)
            .go(IDLE, LocationUpdating.COMPLETE, LocationUpdating.DONE)
            .in(IDLE)
            .on(FollowOnExpected.class)
            .go(FOLLOW_ON, Signalling.EXPECT_REQUEST)

            // 4.5.1: MM connections.
            .in(FOLLOW_ON, ACTIVE)
            .on(CmServiceRequest.class)
            .stay(Services.BEGIN_FURTHER)
            .in(IDLE, SECURING, AWAITING_SUBSCRIPTION, FOLLOW_ON, ACTIVE)
            .on(ServiceGranted.class)
            .go(ACTIVE, Services.ACCEPT)
            .in(IDLE, SECURING, AWAITING_SUBSCRIPTION)
            .on(Reestablished.class)
            .go(ACTIVE, Services.RESUME)
            .on(PageAnswered.class)
            .go(ACTIVE, Services.SERVE)
            .in(FOLLOW_ON)
            .on(ConnectionWanted.class)
            .go(ACTIVE, Signalling.EXPECT_NOTHING, Services.SERVE)
            .in(ACTIVE)
            .on(ConnectionWanted.class)
            .stay(Services.SERVE)
            .on(LayerMessage.class)
            .stay(Services.DISPATCH)
            .on(CmServiceAbort.class)
            .stay(Services.ABANDON)
            .on(RequestRefused.class)
            .stay(Requests.REJECT, Services.LEAVE_IF_UNUSED)
            .on(ConnectionLost.class)
            .go(RELEASED, Services.SUSPEND, Signalling.GONE)
            .in(IDLE, ACTIVE)
            .on(NothingLeft.class)
            .go(RELEASED, Signalling.RELEASE)

            // What ends a connection.
            .in(IDLE, IDENTIFYING, IDENTIFYING_EQUIPMENT, AWAITING_VECTOR, SECURING, AWAITING_SUBSCRIPTION, FOLLOW_ON)
            .on(RequestRefused.class)
            .go(RELEASED, Requests.REJECT, Signalling.RELEASE)
            .in(IDENTIFYING, IDENTIFYING_EQUIPMENT)
            .on(T3270)
            .go(RELEASED, Signalling.NO_ANSWER, Signalling.RELEASE)
            .in(AUTHENTICATING)
            .on(T3260)
            .go(RELEASED, Signalling.NO_ANSWER, Signalling.RELEASE)
            .in(SECURING)
            .on(SECURITY)
            .go(RELEASED, Signalling.NO_ANSWER, Signalling.RELEASE)
            .in(REALLOCATING)
            .on(T3250)
            .go(RELEASED, Signalling.NO_ANSWER, Signalling.RELEASE)
            .in(FOLLOW_ON)
            .on(T3255)
            .go(RELEASED, Signalling.RELEASE)
            .in(ACTIVE)
            .on(SILENCE)
            .go(RELEASED, Signalling.NO_ANSWER, Signalling.RELEASE)

            // 4.3.4, 4.3.5.
            .in(
                    IDLE,
                    IDENTIFYING,
                    AWAITING_VECTOR,
                    AUTHENTICATING,
                    SECURING,
                    AWAITING_SUBSCRIPTION,
                    REALLOCATING,
                    FOLLOW_ON,
                    ACTIVE)
            .on(ImsiDetachIndication.class)
            .go(RELEASED, Services.DETACH, Signalling.RELEASE)
            .on(AbortWanted.class)
            .go(RELEASED, Signalling.ABORT, Signalling.RELEASE)
            .on(Superseded.class)
            .go(RELEASED, Signalling.RELEASE)
            .on(ConnectionLost.class)
            .go(RELEASED, Signalling.GONE)

            // Whatever the state.
            .in(MscState.values())
            .on(ConnectionLost.class)
            .stay()
            .on(Superseded.class)
            .stay()
            .on(AbortWanted.class)
            .stay()
            .on(ConnectionWanted.class)
            .stay()
            .on(NothingLeft.class)
            .stay()
            .on(LayerMessage.class)
            .stay()
            .on(PagingResponse.class)
            .stay()
            .on(CmServiceAbort.class)
            .stay()
            .on(MmStatus.class)
            .stay()
            .on(MmNull.class)
            .stay()
            .in(RELEASED)
            .on(MmMessage.class)
            .stay()
            .in(MscState.values())
            .on(MmMessage.class)
            .stay(Signalling.NOT_COMPATIBLE)
            .build();

    private MscTable() {}
}
