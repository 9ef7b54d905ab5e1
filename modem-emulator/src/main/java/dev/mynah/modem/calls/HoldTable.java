package dev.mynah.modem.calls;

import static dev.mynah.modem.calls.CallTimer.T_HOLD;
import static dev.mynah.modem.calls.CallTimer.T_RETRIEVE;
import static dev.mynah.modem.calls.HoldState.HELD;
import static dev.mynah.modem.calls.HoldState.HOLD_REQUEST;
import static dev.mynah.modem.calls.HoldState.IDLE;
import static dev.mynah.modem.calls.HoldState.RETRIEVE_REQUEST;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.nas.cc.HoldAcknowledge;
import dev.mynah.network.air.nas.cc.HoldReject;
import dev.mynah.network.air.nas.cc.RetrieveAcknowledge;
import dev.mynah.network.air.nas.cc.RetrieveReject;

/** Hold and retrieve, beside the state of the call. TS 24.083 2.1. */
final class HoldTable {
    /** The user wants the call held. */
    record HoldWanted() {}

    /** The user wants the call back. */
    record RetrieveWanted() {}

    /** A multiparty call went on hold or came back, and this call with it. TS 24.084. */
    record MovedWithOthers(boolean held) {}

    private static final Step<CallHold> DONE = Step.of("tell the user", CallHold::done);
    private static final Step<CallHold> UNANSWERED = Step.of("tell the user", CallHold::unanswered);

    static final Transitions<HoldState, CallHold> TABLE = Transitions.of(HoldState.class, CallHold.class)
            .in(IDLE)
            .on(HoldWanted.class)
            .go(HOLD_REQUEST, Step.of("send HOLD, start T_HOLD", CallHold::sendHold))
            .on(MovedWithOthers.class, "held", MovedWithOthers::held)
            .go(HELD)
            .in(HOLD_REQUEST)
            .on(HoldAcknowledge.class)
            .go(HELD, DONE)
            .on(HoldReject.class)
            .go(IDLE, Step.of("tell the user", HoldReject.class, (hold, reject) -> hold.refused(reject.cause())))
            .on(T_HOLD)
            .go(IDLE, UNANSWERED)
            .in(HELD)
            .on(RetrieveWanted.class)
            .go(RETRIEVE_REQUEST, Step.of("send RETRIEVE, start T_RETRIEVE", CallHold::sendRetrieve))
            .on(MovedWithOthers.class, "retrieved", moved -> !moved.held())
            .go(IDLE)
            .in(RETRIEVE_REQUEST)
            .on(RetrieveAcknowledge.class)
            .go(IDLE, DONE)
            .on(RetrieveReject.class)
            .go(HELD, Step.of("tell the user", RetrieveReject.class, (hold, reject) -> hold.refused(reject.cause())))
            .on(T_RETRIEVE)
            .go(HELD, UNANSWERED)
            .in(IDLE, HELD, HOLD_REQUEST, RETRIEVE_REQUEST)
            .on(MovedWithOthers.class)
            .stay()
            .build();

    private HoldTable() {}
}
