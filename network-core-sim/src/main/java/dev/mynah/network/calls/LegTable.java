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
import dev.mynah.network.calls.LegEvent.NoAccount;
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

    private static final Step<Leg> UNREACHED = Step.of(
            "forward, or release the other half",
            NotReached.class,
            (leg, given) -> leg.terminating().notReached(given));

    static final Transitions<LegState, Leg> TABLE = Transitions.of(LegState.class, Leg.class)
            // 5.2.1: the UE calls.
            .in(NULL)
            .on(Setup.class)
            .go(
                    CALL_INITIATED,
                    Step.of(
                            "ask what the subscriber may",
                            Setup.class,
                            (leg, given) -> leg.originating().screen(given)))
            .on(EmergencySetup.class)
            .go(CALL_INITIATED, Step.of("allow", leg -> leg.originating().screenEmergency()))
            .in(CALL_INITIATED)
            .on(Allowed.class)
            .go(
                    MO_CALL_PROCEEDING,
                    Step.of(
                            "send CALL PROCEEDING, route",
                            Allowed.class,
                            (leg, given) -> leg.originating().proceed(given)))
            .on(NotAllowed.class)
            .go(
                    NULL,
                    Step.of(
                            "send RELEASE COMPLETE",
                            NotAllowed.class,
                            (leg, given) -> leg.originating().refuse(given)))
            .in(MO_CALL_PROCEEDING)
            .on(TrunkMessage.Alerting.class)
            .go(
                    CALL_DELIVERED,
                    Step.of(
                            "send ALERTING, perhaps let it be heard",
                            leg -> leg.originating().delivered()))
            .in(CALL_DELIVERED)
            .on(TrunkMessage.Alerting.class)
            .stay()
            .in(MO_CALL_PROCEEDING, CALL_DELIVERED)
            .on(TrunkMessage.InBand.class)
            .stay(Step.of("send PROGRESS", leg -> leg.originating().inBand()))
            .on(TrunkMessage.Answer.class)
            .go(
                    CONNECT_INDICATION,
                    Step.of(
                            "send CONNECT, start T313",
                            TrunkMessage.Answer.class,
                            (leg, given) -> leg.originating().answered(given)))
            .in(CONNECT_INDICATION)
            .on(ConnectAcknowledge.class)
            .go(ACTIVE, Step.of("stop T313", leg -> leg.originating().acknowledged()))
            .on(LegTimer.T313)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "release the other half, send DISCONNECT #102",
                            leg -> leg.clearing().expired()))

            // 5.2.2: the UE is called.
            .in(NULL)
            .on(Offered.class)
            .go(MM_CONNECTION_PENDING, Step.of("page", leg -> leg.terminating().page()))
            .in(MM_CONNECTION_PENDING)
            .on(Reached.class)
            .go(
                    CALL_PRESENT,
                    Step.of(
                            "send SETUP, start T303",
                            Reached.class,
                            (leg, given) -> leg.terminating().present(given)))
            .on(NotReached.class)
            .go(NULL, UNREACHED)
            .on(TrunkMessage.Release.class)
            .go(NULL, Step.of("end", Leg::over))
            .in(CALL_PRESENT)
            .on(CallConfirmed.class)
            .go(
                    MT_CALL_CONFIRMED,
                    Step.of("stop T303, start T310", leg -> leg.terminating().confirmed()))
            .on(ReleaseComplete.class)
            .go(
                    NULL,
                    Step.of(
                            "forward, or release the other half",
                            ReleaseComplete.class,
                            (leg, given) -> leg.terminating().refused(given)))
            .on(LegTimer.T303)
            .go(
                    RELEASE_REQUEST,
                    Step.of(
                            "forward, or release the other half; send RELEASE #102",
                            leg -> leg.terminating().noResponse()))
            .in(MT_CALL_CONFIRMED)
            .on(LegTimer.T310)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "release the other half, send DISCONNECT #102",
                            leg -> leg.clearing().expired()))
            .in(CALL_PRESENT, MT_CALL_CONFIRMED)
            .on(Alerting.class)
            .go(
                    CALL_RECEIVED,
                    Step.of(
                            "tell the other half, start T301 or NO_REPLY",
                            leg -> leg.terminating().rings()))
            .in(CALL_PRESENT, MT_CALL_CONFIRMED, CALL_RECEIVED)
            .on(Connect.class)
            .go(
                    ACTIVE,
                    Step.of(
                            "send CONNECT ACKNOWLEDGE, tell the other half",
                            leg -> leg.terminating().connected()))
            .in(CALL_RECEIVED)
            .on(LegTimer.T301)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "release the other half, send DISCONNECT #102",
                            leg -> leg.terminating().unanswered()))
            .on(LegTimer.NO_REPLY)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "forward, send DISCONNECT #102",
                            leg -> leg.terminating().forwardUnanswered()))

            // The other half, at any time.
            .in(UNDER_WAY)
            .on(TrunkMessage.Release.class)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "send DISCONNECT, start T305, or T306 and a tone",
                            TrunkMessage.Release.class,
                            (leg, given) -> leg.clearing().disconnect(given)))
            .on(LeftOut.class)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "send DISCONNECT, start T305",
                            LeftOut.class,
                            (leg, given) -> leg.clearing().leftOut(given)))
            .on(NoAccount.class)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "release the other half, send DISCONNECT #29",
                            leg -> leg.clearing().unaccounted()))
            .on(LegTimer.ADVICE)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "release the other half, send DISCONNECT #29",
                            leg -> leg.clearing().unaccounted()))
            .on(TrunkMessage.Notified.class)
            .stay(Step.of(
                    "send FACILITY",
                    TrunkMessage.Notified.class,
                    (leg, given) -> leg.conversation().notified(given)))
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
                            (leg, given) -> leg.clearing().hungUp(given)))
            .in(DISCONNECT_INDICATION)
            .on(Disconnect.class)
            .go(
                    RELEASE_REQUEST,
                    Step.of("send RELEASE, start T308", leg -> leg.clearing().collided()))
            .in(UNDER_WAY)
            .on(Release.class)
            .go(
                    NULL,
                    Step.of(
                            "release the other half, send RELEASE COMPLETE",
                            Release.class,
                            (leg, given) -> leg.clearing().releasedEarly(given)))
            .on(ReleaseComplete.class)
            .go(
                    NULL,
                    Step.of(
                            "release the other half",
                            ReleaseComplete.class,
                            (leg, given) -> leg.clearing().gone(given)))

            // 5.4.4: clearing is under way, which the UE had not heard of when it sent what has no consequences here.
            .in(DISCONNECT_INDICATION)
            .on(CallConfirmed.class)
            .stay()
            .on(Alerting.class)
            .stay()
            .on(Connect.class)
            .stay()
            .on(ConnectAcknowledge.class)
            .stay()
            .on(Hold.class)
            .stay()
            .on(Retrieve.class)
            .stay()
            .on(Release.class)
            .go(NULL, Step.of("send RELEASE COMPLETE", leg -> leg.clearing().released()))
            .on(LegTimer.T305)
            .go(
                    RELEASE_REQUEST,
                    Step.of("send RELEASE, start T308", leg -> leg.clearing().releaseAnew()))
            .on(LegTimer.T306)
            .go(
                    RELEASE_REQUEST,
                    Step.of("send RELEASE, start T308", leg -> leg.clearing().releaseAnew()))
            .in(RELEASE_REQUEST)
            .on(Release.class)
            .go(NULL, Step.of("end", Leg::over))
            .on(LegTimer.T308)
            .stay(Step.of(
                    "send RELEASE again, once; then end", leg -> leg.clearing().releaseOnceMore()))
            .in(DISCONNECT_INDICATION, RELEASE_REQUEST)
            .on(StartDtmf.class)
            .stay()
            .on(StopDtmf.class)
            .stay()
            .on(ReleaseComplete.class)
            .go(NULL, Step.of("end", Leg::over))
            .in(WITH_CONNECTION)
            .on(ConnectionLost.class)
            .go(NULL, Step.of("release the other half", leg -> leg.clearing().connectionLost()))

            // 5.3, 5.5 and TS 24.083: in a call.
            .in(ACTIVE)
            .on(Hold.class)
            .stay(Step.of(
                    "send HOLD ACKNOWLEDGE or HOLD REJECT, tell the other half",
                    leg -> leg.conversation().hold()))
            .on(Retrieve.class)
            .stay(Step.of(
                    "send RETRIEVE ACKNOWLEDGE or RETRIEVE REJECT, tell the other half",
                    leg -> leg.conversation().retrieve()))
            .in(CALL_DELIVERED, ACTIVE)
            .on(StartDtmf.class)
            .stay(Step.of(
                    "send START DTMF ACKNOWLEDGE, let the other half hear the tone",
                    StartDtmf.class,
                    (leg, given) -> leg.conversation().keyPressed(given)))
            .on(StopDtmf.class)
            .stay(Step.of(
                    "send STOP DTMF ACKNOWLEDGE, end the tone",
                    leg -> leg.conversation().keyReleased()))
            .in(WITH_CONNECTION)
            .on(CcFacility.class)
            .stay(Step.of(
                    "do what is asked, send FACILITY",
                    CcFacility.class,
                    (leg, given) -> leg.conversation().facility(given)))
            .on(StatusEnquiry.class)
            .stay(Step.of("send STATUS #30", Leg::tellStatus))
            .on(
                    Status.class,
                    "a call the UE does not have",
                    status -> status.state().value() == 0)
            .go(NULL, Step.of("release the other half", leg -> leg.clearing().connectionLost()))
            .on(Status.class)
            .stay()
            .on(Notify.class)
            .stay()
            .on(UserInformation.class)
            .stay()
            .on(CongestionControl.class)
            .stay()
            .on(Modify.class)
            .stay(Step.of(
                    "send MODIFY REJECT #79",
                    Modify.class,
                    (leg, given) -> leg.conversation().rejectModification(given)))
            .build();

    private LegTable() {}
}
