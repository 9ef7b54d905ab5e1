package dev.mynah.network.air.sms.relay;

import static dev.mynah.network.air.sms.relay.RpState.IDLE;
import static dev.mynah.network.air.sms.relay.RpState.WAIT_FOR_RP_ACK;
import static dev.mynah.network.air.sms.relay.RpState.WAIT_TO_SEND_RP_ACK;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.sms.relay.RpMessage.RpAck;
import dev.mynah.network.air.sms.relay.RpMessage.RpData;
import dev.mynah.network.air.sms.relay.RpMessage.RpError;
import dev.mynah.network.air.sms.relay.RpMessage.RpSmma;
import dev.mynah.network.air.sms.relay.TransferEvent.Accepted;
import dev.mynah.network.air.sms.relay.TransferEvent.ConnectionFailed;
import dev.mynah.network.air.sms.relay.TransferEvent.Submitted;
import dev.mynah.network.air.sms.relay.TransferEvent.TurnedDown;

/** The relay protocol of one transaction. TS 24.011 6. */
public final class RpTable {
    private static final Step<Transfer> SEND = Step.of(
            "RP-DATA or RP-SMMA, start TR1*",
            Submitted.class,
            (transfer, submitted) -> transfer.sendSubmission(submitted.message()));
    private static final Step<Transfer> TAKE_DATA = Step.of("start TR2*, hand it up", RpData.class, Transfer::takeData);
    private static final Step<Transfer> TAKE_SMMA =
            Step.of("start TR2*, hand it up", RpSmma.class, Transfer::takeMemoryAvailable);
    private static final Step<Transfer> ACCEPT =
            Step.of("RP-ACK, stop TR2*", Accepted.class, (transfer, accepted) -> transfer.sendRpAck(accepted.report()));
    private static final Step<Transfer> TURN_DOWN = Step.of(
            "RP-ERROR, stop TR2*",
            TurnedDown.class,
            (transfer, down) -> transfer.sendRpError(down.cause(), down.report()));
    private static final Step<Transfer> ACKNOWLEDGED =
            Step.of("stop TR1*, tell the user", RpAck.class, (transfer, ack) -> transfer.acknowledged(ack.userData()));
    private static final Step<Transfer> REFUSED = Step.of("stop TR1*, tell the user", RpError.class, Transfer::refused);
    private static final Step<Transfer> ABORT = Step.of("abort the connection", Transfer::abort);
    private static final Step<Transfer> FAIL = Step.of("tell the user", Transfer::failed);
    private static final Step<Transfer> NOT_NOW = Step.of("RP-ERROR #98", Transfer::notNow);

    public static final Transitions<RpState, Transfer> TABLE = Transitions.of(RpState.class, Transfer.class)
            .in(IDLE)
            .on(Submitted.class)
            .go(WAIT_FOR_RP_ACK, SEND)
            .on(RpData.class)
            .go(WAIT_TO_SEND_RP_ACK, TAKE_DATA)
            .on(RpSmma.class)
            .go(WAIT_TO_SEND_RP_ACK, TAKE_SMMA)
            .on(ConnectionFailed.class)
            .stay()
            .in(WAIT_FOR_RP_ACK)
            .on(RpAck.class)
            .go(IDLE, ACKNOWLEDGED)
            .on(RpError.class)
            .go(IDLE, REFUSED)
            .on(RelayTimer.TR1)
            .go(IDLE, ABORT, FAIL)
            .in(WAIT_TO_SEND_RP_ACK)
            .on(Accepted.class)
            .go(IDLE, ACCEPT)
            .on(TurnedDown.class)
            .go(IDLE, TURN_DOWN)
            .on(RelayTimer.TR2)
            .go(IDLE, ABORT, FAIL)
            .in(WAIT_FOR_RP_ACK, WAIT_TO_SEND_RP_ACK)
            .on(ConnectionFailed.class)
            .go(IDLE, FAIL)
            .on(RpData.class)
            .stay(NOT_NOW)
            .on(RpSmma.class)
            .stay(NOT_NOW)
            .in(IDLE, WAIT_TO_SEND_RP_ACK)
            // 9.3.1: answers to nothing are ignored.
            .on(RpAck.class)
            .stay()
            .on(RpError.class)
            .stay()
            .in(IDLE, WAIT_FOR_RP_ACK)
            // The user's answer comes after TR2* has ended the transfer.
            .on(Accepted.class)
            .stay()
            .on(TurnedDown.class)
            .stay()
            .build();

    private RpTable() {}
}
