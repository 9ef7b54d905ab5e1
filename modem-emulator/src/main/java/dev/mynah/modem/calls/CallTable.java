package dev.mynah.modem.calls;

import static dev.mynah.modem.calls.CallTimer.T303;
import static dev.mynah.modem.calls.CallTimer.T305;
import static dev.mynah.modem.calls.CallTimer.T308;
import static dev.mynah.modem.calls.CallTimer.T310;
import static dev.mynah.modem.calls.CallTimer.T313;
import static dev.mynah.modem.calls.UeCallState.ACTIVE;
import static dev.mynah.modem.calls.UeCallState.CALL_DELIVERED;
import static dev.mynah.modem.calls.UeCallState.CALL_INITIATED;
import static dev.mynah.modem.calls.UeCallState.CALL_PRESENT;
import static dev.mynah.modem.calls.UeCallState.CALL_RECEIVED;
import static dev.mynah.modem.calls.UeCallState.CONNECT_REQUEST;
import static dev.mynah.modem.calls.UeCallState.DISCONNECT_INDICATION;
import static dev.mynah.modem.calls.UeCallState.DISCONNECT_REQUEST;
import static dev.mynah.modem.calls.UeCallState.MM_CONNECTION_PENDING;
import static dev.mynah.modem.calls.UeCallState.MO_CALL_PROCEEDING;
import static dev.mynah.modem.calls.UeCallState.MT_CALL_CONFIRMED;
import static dev.mynah.modem.calls.UeCallState.NULL;
import static dev.mynah.modem.calls.UeCallState.RELEASE_REQUEST;

import dev.mynah.modem.calls.CallEvent.Acceptable;
import dev.mynah.modem.calls.CallEvent.AnswerWanted;
import dev.mynah.modem.calls.CallEvent.DialWanted;
import dev.mynah.modem.calls.CallEvent.HangUpWanted;
import dev.mynah.modem.calls.CallEvent.LinkLost;
import dev.mynah.modem.calls.CallEvent.Linked;
import dev.mynah.modem.calls.CallEvent.NoLink;
import dev.mynah.modem.calls.CallEvent.Spent;
import dev.mynah.modem.calls.CallEvent.Unacceptable;
import dev.mynah.modem.calls.CallEvent.UserAlerted;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.cc.Alerting;
import dev.mynah.network.air.nas.cc.CallProceeding;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.cc.CongestionControl;
import dev.mynah.network.air.nas.cc.Connect;
import dev.mynah.network.air.nas.cc.ConnectAcknowledge;
import dev.mynah.network.air.nas.cc.Disconnect;
import dev.mynah.network.air.nas.cc.Modify;
import dev.mynah.network.air.nas.cc.Notify;
import dev.mynah.network.air.nas.cc.Progress;
import dev.mynah.network.air.nas.cc.Release;
import dev.mynah.network.air.nas.cc.ReleaseComplete;
import dev.mynah.network.air.nas.cc.Setup;
import dev.mynah.network.air.nas.cc.Status;
import dev.mynah.network.air.nas.cc.StatusEnquiry;
import dev.mynah.network.air.nas.cc.UserInformation;

/** One call as the UE runs it. TS 24.008 5.2 to 5.5. */
final class CallTable {
    private static final Step<UeCall> DISCONNECT_ON_EXPIRY =
            Step.of("send DISCONNECT #102, start T305", call -> call.clearing().disconnectOnExpiry());
    private static final Step<UeCall> RELEASED = Step.of(
            "send RELEASE COMPLETE, end",
            Release.class,
            (call, given) -> call.clearing().released(given));
    private static final Step<UeCall> OVER = Step.of(
            "end", ReleaseComplete.class, (call, given) -> call.clearing().over(given));
    private static final Step<UeCall> CONNECTED = Step.of(
            "stop timers, send CONNECT ACKNOWLEDGE",
            Connect.class,
            (call, given) -> call.originating().connected(given));
    private static final Step<UeCall> DELIVERED = Step.of(
            "stop timers", Alerting.class, (call, given) -> call.originating().delivered(given));

    static final Transitions<UeCallState, UeCall> TABLE = Transitions.of(UeCallState.class, UeCall.class)
            // 5.2.1: a call of this side.
            .in(NULL)
            .on(DialWanted.class)
            .go(
                    MM_CONNECTION_PENDING,
                    Step.of(
                            "ask for an MM connection, start T303",
                            call -> call.originating().openLink()))
            .in(MM_CONNECTION_PENDING)
            .on(Linked.class)
            .go(
                    CALL_INITIATED,
                    Step.of(
                            "send SETUP or EMERGENCY SETUP",
                            Linked.class,
                            (call, given) -> call.originating().setUp(given)))
            .on(NoLink.class)
            .go(
                    NULL,
                    Step.of(
                            "end",
                            NoLink.class,
                            (call, given) -> call.originating().noLink(given)))
            .on(T303)
            .go(NULL, Step.of("end", call -> call.originating().noLinkInTime()))
            .on(HangUpWanted.class)
            .go(
                    NULL,
                    Step.of(
                            "end",
                            HangUpWanted.class,
                            (call, given) -> call.originating().givenUp(given)))
            .in(CALL_INITIATED)
            .on(CallProceeding.class)
            .go(
                    MO_CALL_PROCEEDING,
                    Step.of(
                            "stop T303, start T310",
                            CallProceeding.class,
                            (call, given) -> call.originating().proceeding(given)))
            .on(T303)
            .go(DISCONNECT_REQUEST, DISCONNECT_ON_EXPIRY)
            .in(MO_CALL_PROCEEDING)
            .on(T310)
            .go(DISCONNECT_REQUEST, DISCONNECT_ON_EXPIRY)
            .in(CALL_INITIATED, MO_CALL_PROCEEDING)
            .on(Alerting.class)
            .go(CALL_DELIVERED, DELIVERED)
            .in(CALL_INITIATED, MO_CALL_PROCEEDING, CALL_DELIVERED)
            .on(Connect.class)
            .go(ACTIVE, CONNECTED)
            .on(Progress.class)
            .stay(Step.of(
                    "stop T310",
                    Progress.class,
                    (call, given) -> call.originating().progress(given)))

            // 5.2.2: a call of the other side.
            .in(NULL)
            .on(Setup.class)
            .go(
                    CALL_PRESENT,
                    Step.of(
                            "look whether it can be taken",
                            Setup.class,
                            (call, given) -> call.terminating().offered(given)))
            .in(CALL_PRESENT)
            .on(Acceptable.class)
            .go(
                    MT_CALL_CONFIRMED,
                    Step.of("send CALL CONFIRMED", call -> call.terminating().confirm()))
            .on(Unacceptable.class)
            .go(
                    NULL,
                    Step.of(
                            "send RELEASE COMPLETE",
                            Unacceptable.class,
                            (call, given) -> call.terminating().refuse(given)))
            .in(MT_CALL_CONFIRMED)
            .on(UserAlerted.class)
            .go(
                    CALL_RECEIVED,
                    Step.of("send ALERTING", call -> call.terminating().alert()))
            .in(MT_CALL_CONFIRMED, CALL_RECEIVED)
            .on(AnswerWanted.class)
            .go(
                    CONNECT_REQUEST,
                    Step.of(
                            "send CONNECT, start T313",
                            call -> call.terminating().connect()))
            .in(CONNECT_REQUEST)
            .on(ConnectAcknowledge.class)
            .go(ACTIVE, Step.of("stop T313", call -> call.terminating().acknowledged()))
            .on(T313)
            .go(DISCONNECT_REQUEST, DISCONNECT_ON_EXPIRY)

            // 5.4.3: clearing by this side.
            .in(
                    CALL_INITIATED,
                    MO_CALL_PROCEEDING,
                    CALL_DELIVERED,
                    MT_CALL_CONFIRMED,
                    CALL_RECEIVED,
                    CONNECT_REQUEST,
                    ACTIVE)
            .on(HangUpWanted.class)
            .go(
                    DISCONNECT_REQUEST,
                    Step.of(
                            "send DISCONNECT, start T305",
                            HangUpWanted.class,
                            (call, given) -> call.clearing().disconnectByUser(given)))
            .on(Spent.class)
            .go(
                    DISCONNECT_REQUEST,
                    Step.of(
                            "send DISCONNECT #68, start T305",
                            call -> call.clearing().disconnectWhenSpent()))
            .in(DISCONNECT_REQUEST)
            // What the network sent before it heard of the end.
            .on(CallProceeding.class)
            .stay()
            .on(Progress.class)
            .stay()
            .on(Alerting.class)
            .stay()
            .on(Connect.class)
            .stay()
            .on(ConnectAcknowledge.class)
            .stay()
            .on(T305)
            .go(
                    RELEASE_REQUEST,
                    Step.of(
                            "send RELEASE with the same cause and #102, start T308",
                            call -> call.clearing().releaseAnew()))
            .on(Disconnect.class)
            .go(
                    RELEASE_REQUEST,
                    Step.of("send RELEASE, start T308", call -> call.clearing().collided()))

            // 5.4.4: clearing by the network.
            .in(
                    CALL_INITIATED,
                    MO_CALL_PROCEEDING,
                    CALL_DELIVERED,
                    MT_CALL_CONFIRMED,
                    CALL_RECEIVED,
                    CONNECT_REQUEST,
                    ACTIVE)
            .on(Disconnect.class, "something to be heard", Clearing::audible)
            .go(
                    DISCONNECT_INDICATION,
                    Step.of(
                            "let the user listen",
                            Disconnect.class,
                            (call, given) -> call.clearing().disconnectedAudibly(given)))
            .on(Disconnect.class)
            .go(
                    RELEASE_REQUEST,
                    Step.of(
                            "send RELEASE, start T308",
                            Disconnect.class,
                            (call, given) -> call.clearing().disconnected(given)))
            .in(DISCONNECT_INDICATION)
            .on(HangUpWanted.class)
            .go(
                    RELEASE_REQUEST,
                    Step.of("send RELEASE, start T308", call -> call.clearing().listenedEnough()))
            .in(
                    CALL_INITIATED,
                    MO_CALL_PROCEEDING,
                    CALL_DELIVERED,
                    CALL_PRESENT,
                    MT_CALL_CONFIRMED,
                    CALL_RECEIVED,
                    CONNECT_REQUEST,
                    ACTIVE,
                    DISCONNECT_REQUEST,
                    DISCONNECT_INDICATION)
            .on(Release.class)
            .go(NULL, RELEASED)
            .in(RELEASE_REQUEST)
            .on(Release.class)
            .go(NULL, Step.of("end", call -> call.clearing().overAsAsked()))
            .on(T308)
            .stay(Step.of(
                    "send RELEASE again, once; then end",
                    call -> call.clearing().releaseOnceMore()))
            .in(
                    CALL_INITIATED,
                    MO_CALL_PROCEEDING,
                    CALL_DELIVERED,
                    CALL_PRESENT,
                    MT_CALL_CONFIRMED,
                    CALL_RECEIVED,
                    CONNECT_REQUEST,
                    ACTIVE,
                    DISCONNECT_REQUEST,
                    DISCONNECT_INDICATION,
                    RELEASE_REQUEST)
            .on(ReleaseComplete.class)
            .go(NULL, OVER)
            .on(LinkLost.class)
            .go(NULL, Step.of("end", call -> call.clearing().linkLost()))

            // 5.5.3 and 8.4: what state it is in.
            .on(StatusEnquiry.class)
            .stay(Step.of("send STATUS #30", UeCall::tellStatus))
            .on(
                    Status.class,
                    "a call the network does not have",
                    status -> status.state().value() == 0)
            .go(NULL, Step.of("end", call -> call.clearing().lost()))
            .on(Status.class)
            .stay()

            // What may come at any time.
            .on(CcFacility.class)
            .stay(Step.of("hand to the supplementary services", CcFacility.class, UeCall::facility))
            .on(Notify.class)
            .stay()
            .on(UserInformation.class)
            .stay()
            .on(CongestionControl.class)
            .stay()
            .on(Modify.class)
            .stay(Step.of("send MODIFY REJECT #79", Modify.class, UeCall::rejectModification))
            .in(NULL)
            .on(LinkLost.class)
            .stay()
            .build();

    private CallTable() {}
}
