package dev.mynah.network.calls;

import static dev.mynah.network.calls.LegState.ACTIVE;
import static dev.mynah.network.calls.LegState.CALL_DELIVERED;
import static dev.mynah.network.calls.LegState.CALL_INITIATED;
import static dev.mynah.network.calls.LegState.CALL_PRESENT;
import static dev.mynah.network.calls.LegState.CALL_RECEIVED;
import static dev.mynah.network.calls.LegState.CONNECT_INDICATION;
import static dev.mynah.network.calls.LegState.DISCONNECT_INDICATION;
import static dev.mynah.network.calls.LegState.MM_CONNECTION_PENDING;
import static dev.mynah.network.calls.LegState.MO_CALL_PROCEEDING;
import static dev.mynah.network.calls.LegState.MT_CALL_CONFIRMED;
import static dev.mynah.network.calls.LegState.NULL;
import static dev.mynah.network.calls.LegState.RELEASE_REQUEST;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.cc.Alerting;
import dev.mynah.network.air.nas.cc.CallConfirmed;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.cc.CongestionControl;
import dev.mynah.network.air.nas.cc.Connect;
import dev.mynah.network.air.nas.cc.ConnectAcknowledge;
import dev.mynah.network.air.nas.cc.Disconnect;
import dev.mynah.network.air.nas.cc.EmergencySetup;
import dev.mynah.network.air.nas.cc.Hold;
import dev.mynah.network.air.nas.cc.Modify;
import dev.mynah.network.air.nas.cc.Notify;
import dev.mynah.network.air.nas.cc.Release;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.Retrieve;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.cc.StartDtmf;
import dev.mynah.network.air.nas.cc.Status;
import dev.mynah.network.air.nas.cc.StatusEnquiry;
import dev.mynah.network.air.nas.cc.StopDtmf;
import dev.mynah.network.air.nas.cc.UserInformation;
import dev.mynah.network.calls.LegEvent.Allowed;
import dev.mynah.network.calls.LegEvent.ConnectionLost;
import dev.mynah.network.calls.LegEvent.LeftOut;
import dev.mynah.network.calls.LegEvent.NotAllowed;
import dev.mynah.network.calls.LegEvent.NotReached;
import dev.mynah.network.calls.LegEvent.Offered;
import dev.mynah.network.calls.LegEvent.Reached;

/** One call of a UE as the MSC runs it. TS 24.008 5.2 to 5.5, network side. */
final class LegTable {
    /** With a UE that knows of the call and has not begun to end it. */
    private static final LegState[] UNDER_WAY = {
        CALL_INITIATED,
        MO_CALL_PROCEEDING,
        CALL_DELIVERED,
        CALL_PRESENT,
        CALL_RECEIVED,
        MT_CALL_CONFIRMED,
        ACTIVE,
        CONNECT_INDICATION
    };

    private static final LegState[] WITH_CONNECTION = {
        CALL_INITIATED,
        MO_CALL_PROCEEDING,
        CALL_DELIVERED,
        CALL_PRESENT,
        CALL_RECEIVED,
        MT_CALL_CONFIRMED,
        ACTIVE,
        CONNECT_INDICATION,
        DISCONNECT_INDICATION,
        RELEASE_REQUEST
    };

    private static final Step<Leg> UNREACHED =
            Step.of("forward, or release the other half", NotReached.class, Leg::notReached);

    static final Transitions<LegState, Leg> TABLE = Transitions.of(LegState.class, Leg.class)
            // 5.2.1: the UE calls.
            .in(NULL)
            .on(Setup.class)
            .go(CALL_INITIATED, Step.of("ask what the subscriber may", Setup.class, Leg::screen))
            .on(EmergencySetup.class)
            .go(CALL_INITIATED, Step.of("allow", Leg::screenEmergency))
            .in(CALL_INITIATED)
            .on(Allowed.class)
            .go(MO_CALL_PROCEEDING, Step.of("send CALL PROCEEDING, route", Allowed.class, Leg::proceed))
            .on(NotAllowed.class)
            .go(NULL, Step.of("send RELEASE COMPLETE", NotAllowed.class, Leg::refuse))
            .in(MO_CALL_PROCEEDING)
            .on(TrunkMessage.Alerting.class)
            .go(CALL_DELIVERED, Step.of("send ALERTING", Leg::delivered))
            .in(CALL_DELIVERED)
            .on(TrunkMessage.Alerting.class)
            .stay()
            .in(MO_CALL_PROCEEDING, CALL_DELIVERED)
            .on(TrunkMessage.InBand.class)
            .stay(Step.of("send PROGRESS", Leg::inBand))
            .on(TrunkMessage.Answer.class)
            .go(CONNECT_INDICATION, Step.of("send CONNECT, start T313", TrunkMessage.Answer.class, Leg::answered))
            .in(CONNECT_INDICATION)
            .on(ConnectAcknowledge.class)
            .go(ACTIVE, Step.of("stop T313", Leg::acknowledged))
            .on(LegTimer.T313)
            .go(DISCONNECT_INDICATION, Step.of("release the other half, send DISCONNECT #102", Leg::expired))

            // 5.2.2: the UE is called.
            .in(NULL)
            .on(Offered.class)
            .go(MM_CONNECTION_PENDING, Step.of("page", Leg::page))
            .in(MM_CONNECTION_PENDING)
            .on(Reached.class)
            .go(CALL_PRESENT, Step.of("send SETUP, start T303", Reached.class, Leg::present))
            .on(NotReached.class)
            .go(NULL, UNREACHED)
            .on(TrunkMessage.Release.class)
            .go(NULL, Step.of("end", Leg::over))
            .in(CALL_PRESENT)
            .on(CallConfirmed.class)
            .go(MT_CALL_CONFIRMED, Step.of("stop T303, start T310", Leg::confirmed))
            .on(ReleaseComplete.class)
            .go(NULL, Step.of("forward, or release the other half", ReleaseComplete.class, Leg::refused))
            .on(LegTimer.T303)
            .go(RELEASE_REQUEST, Step.of("forward, or release the other half; send RELEASE #102", Leg::noResponse))
            .in(MT_CALL_CONFIRMED)
            .on(LegTimer.T310)
            .go(DISCONNECT_INDICATION, Step.of("release the other half, send DISCONNECT #102", Leg::expired))
            .in(CALL_PRESENT, MT_CALL_CONFIRMED)
            .on(Alerting.class)
            .go(CALL_RECEIVED, Step.of("tell the other half, start T301 or NO_REPLY", Leg::rings))
            .in(CALL_PRESENT, MT_CALL_CONFIRMED, CALL_RECEIVED)
            .on(Connect.class)
            .go(ACTIVE, Step.of("send CONNECT ACKNOWLEDGE, tell the other half", Leg::connected))
            .in(CALL_RECEIVED)
            .on(LegTimer.T301)
            .go(DISCONNECT_INDICATION, Step.of("release the other half, send DISCONNECT #102", Leg::unanswered))
            .on(LegTimer.NO_REPLY)
            .go(DISCONNECT_INDICATION, Step.of("forward, send DISCONNECT #102", Leg::forwardUnanswered))

            // The other half, at any time.
            .in(UNDER_WAY)
            .on(TrunkMessage.Release.class)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of("send DISCONNECT, start T305", TrunkMessage.Release.class, Leg::disconnect))
            .on(LeftOut.class)
            .go(DISCONNECT_INDICATION, Step.of("send DISCONNECT, start T305", LeftOut.class, Leg::leftOut))
            .on(TrunkMessage.Notified.class)
            .stay(Step.of("send FACILITY", TrunkMessage.Notified.class, Leg::notified))
            .on(TrunkMessage.Tone.class)
            .stay()
            .in(MM_CONNECTION_PENDING)
            .on(TrunkMessage.Notified.class)
            .stay()

            // 5.4.3: the UE ends it.
            .in(UNDER_WAY)
            .on(Disconnect.class)
            .go(
                    RELEASE_REQUEST,
                    Step.of(
                            "release the other half or forward, send RELEASE, start T308",
                            Disconnect.class,
                            Leg::hungUp))
            .in(DISCONNECT_INDICATION)
            .on(Disconnect.class)
            .go(RELEASE_REQUEST, Step.of("send RELEASE, start T308", Leg::collided))
            .in(UNDER_WAY)
            .on(Release.class)
            .go(NULL, Step.of("release the other half, send RELEASE COMPLETE", Release.class, Leg::releasedEarly))
            .on(ReleaseComplete.class)
            .go(NULL, Step.of("release the other half", ReleaseComplete.class, Leg::gone))

            // 5.4.4: clearing is under way.
            .in(DISCONNECT_INDICATION)
            .on(Release.class)
            .go(NULL, Step.of("send RELEASE COMPLETE", Leg::released))
            .on(LegTimer.T305)
            .go(RELEASE_REQUEST, Step.of("send RELEASE, start T308", Leg::releaseAnew))
            .in(RELEASE_REQUEST)
            .on(Release.class)
            .go(NULL, Step.of("end", Leg::over))
            .on(LegTimer.T308)
            .stay(Step.of("send RELEASE again, once; then end", Leg::releaseOnceMore))
            .in(DISCONNECT_INDICATION, RELEASE_REQUEST)
            .on(ReleaseComplete.class)
            .go(NULL, Step.of("end", Leg::over))
            .in(WITH_CONNECTION)
            .on(ConnectionLost.class)
            .go(NULL, Step.of("release the other half", Leg::connectionLost))

            // 5.3, 5.5 and TS 24.083: in a call.
            .in(ACTIVE)
            .on(Hold.class)
            .stay(Step.of("send HOLD ACKNOWLEDGE or HOLD REJECT, tell the other half", Leg::hold))
            .on(Retrieve.class)
            .stay(Step.of("send RETRIEVE ACKNOWLEDGE or RETRIEVE REJECT, tell the other half", Leg::retrieve))
            .in(CALL_DELIVERED, ACTIVE)
            .on(StartDtmf.class)
            .stay(Step.of("send START DTMF ACKNOWLEDGE, tell the other half", StartDtmf.class, Leg::keyPressed))
            .on(StopDtmf.class)
            .stay(Step.of("send STOP DTMF ACKNOWLEDGE, tell the other half", Leg::keyReleased))
            .in(WITH_CONNECTION)
            .on(CcFacility.class)
            .stay(Step.of("do what is asked, send FACILITY", CcFacility.class, Leg::facility))
            .on(StatusEnquiry.class)
            .stay(Step.of("send STATUS #30", Leg::tellStatus))
            .on(
                    Status.class,
                    "a call the UE does not have",
                    status -> status.state().value() == 0)
            .go(NULL, Step.of("release the other half", Leg::connectionLost))
            .on(Status.class)
            .stay()
            .on(Notify.class)
            .stay()
            .on(UserInformation.class)
            .stay()
            .on(CongestionControl.class)
            .stay()
            .on(Modify.class)
            .stay(Step.of("send MODIFY REJECT #79", Modify.class, Leg::rejectModification))
            .build();

    private LegTable() {}
}
