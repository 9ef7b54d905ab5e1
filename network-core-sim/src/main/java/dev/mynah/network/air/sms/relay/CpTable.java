package dev.mynah.network.air.sms.relay;

import static dev.mynah.network.air.sms.relay.CpState.IDLE;
import static dev.mynah.network.air.sms.relay.CpState.MM_CONNECTION_ESTABLISHED;
import static dev.mynah.network.air.sms.relay.CpState.WAIT_FOR_CP_ACK;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.sms.relay.CpMessage.CpAck;
import dev.mynah.network.air.sms.relay.CpMessage.CpData;
import dev.mynah.network.air.sms.relay.CpMessage.CpError;
import dev.mynah.network.air.sms.relay.TransferEvent.Abort;
import dev.mynah.network.air.sms.relay.TransferEvent.Carry;
import dev.mynah.network.air.sms.relay.TransferEvent.GaveUp;
import dev.mynah.network.air.sms.relay.TransferEvent.Lost;
import dev.mynah.network.air.sms.relay.TransferEvent.Repeated;

/** The connection protocol of one transaction. TS 24.011 5. */
public final class CpTable {
    private static final Step<Transfer> SEND =
            Step.of("CP-DATA, start TC1*", Carry.class, (transfer, carry) -> transfer.sendData(carry.message()));
    private static final Step<Transfer> AGAIN = Step.of("CP-DATA again, three times in all", Transfer::sendDataAgain);
    private static final Step<Transfer> ACKNOWLEDGE = Step.of("CP-ACK", Transfer::sendCpAck);
    private static final Step<Transfer> HAND_UP =
            Step.of("hand it up", CpData.class, (transfer, data) -> transfer.handUp(data.userData()));
    private static final Step<Transfer> STOP = Step.of("stop TC1*", transfer -> transfer.stop(RelayTimer.TC1));
    private static final Step<Transfer> FAIL = Step.of("tell the relay protocol", Transfer::connectionFailed);
    private static final Step<Transfer> ABORT = Step.of("CP-ERROR", Transfer::sendCpError);

    public static final Transitions<CpState, Transfer> TABLE = Transitions.of(CpState.class, Transfer.class)
            .in(IDLE)
            .on(Carry.class)
            .go(WAIT_FOR_CP_ACK, SEND)
            .on(CpData.class)
            .go(MM_CONNECTION_ESTABLISHED, ACKNOWLEDGE, HAND_UP)
            .on(Abort.class)
            .stay()
            .in(WAIT_FOR_CP_ACK)
            .on(CpAck.class)
            .go(MM_CONNECTION_ESTABLISHED, STOP)
            // What answers CP-DATA proves that it has arrived, though its CP-ACK is lost.
            .on(CpData.class)
            .go(MM_CONNECTION_ESTABLISHED, STOP, ACKNOWLEDGE, HAND_UP)
            .on(RelayTimer.TC1)
            .stay(AGAIN)
            .on(GaveUp.class)
            .go(IDLE, FAIL)
            .in(MM_CONNECTION_ESTABLISHED)
            .on(Carry.class)
            .go(WAIT_FOR_CP_ACK, SEND)
            .on(CpData.class)
            .stay(ACKNOWLEDGE, HAND_UP)
            .on(CpAck.class)
            .stay()
            .in(WAIT_FOR_CP_ACK, MM_CONNECTION_ESTABLISHED)
            .on(Repeated.class)
            .stay(ACKNOWLEDGE)
            .on(CpError.class)
            .go(IDLE, STOP, FAIL)
            .on(Lost.class)
            .go(IDLE, STOP, FAIL)
            .on(Abort.class)
            .go(IDLE, STOP, ABORT)
            .in(IDLE)
            .on(CpAck.class)
            .stay()
            .on(CpError.class)
            .stay()
            .on(Lost.class)
            .stay()
            .on(Repeated.class)
            .stay(ACKNOWLEDGE)
            .build();

    private CpTable() {}
}
