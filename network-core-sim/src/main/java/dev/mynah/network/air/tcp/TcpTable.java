package dev.mynah.network.air.tcp;

import static dev.mynah.network.air.tcp.TcpState.CLOSED;
import static dev.mynah.network.air.tcp.TcpState.CLOSE_WAIT;
import static dev.mynah.network.air.tcp.TcpState.CLOSING;
import static dev.mynah.network.air.tcp.TcpState.ESTABLISHED;
import static dev.mynah.network.air.tcp.TcpState.FIN_WAIT_1;
import static dev.mynah.network.air.tcp.TcpState.FIN_WAIT_2;
import static dev.mynah.network.air.tcp.TcpState.LAST_ACK;
import static dev.mynah.network.air.tcp.TcpState.SYN_RECEIVED;
import static dev.mynah.network.air.tcp.TcpState.SYN_SENT;
import static dev.mynah.network.air.tcp.TcpState.TIME_WAIT;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;
import dev.mynah.network.air.tcp.TcpEvent.Aborted;
import dev.mynah.network.air.tcp.TcpEvent.CloseWanted;
import dev.mynah.network.air.tcp.TcpEvent.FinAcknowledged;
import dev.mynah.network.air.tcp.TcpEvent.FinReceived;
import dev.mynah.network.air.tcp.TcpEvent.HandshakeDone;
import dev.mynah.network.air.tcp.TcpEvent.Reset;
import dev.mynah.network.air.tcp.TcpEvent.SynReceived;

/** A TCP connection from its first SYN on. RFC 9293 3.3.2 and 3.10.7. */
public final class TcpTable {
    private static final Step<TcpConnection> SEND_FIN = Step.of("FIN", TcpConnection::sendFin);
    private static final Step<TcpConnection> LINGER = Step.of("start 2 MSL", TcpConnection::linger);
    private static final Step<TcpConnection> FORGET = Step.of("forget it", TcpConnection::forget);

    public static final Transitions<TcpState, TcpConnection> TCP = Transitions.of(TcpState.class, TcpConnection.class)
            .in(SYN_SENT)
            .on(SynReceived.class)
            .go(SYN_RECEIVED)
            .on(CloseWanted.class)
            .go(CLOSED, FORGET)
            .on(TcpTimer.RETRANSMISSION)
            .stay(Step.of("repeat, with more patience", TcpConnection::again))
            .on(TcpTimer.USER_TIMEOUT)
            .go(CLOSED, FORGET)
            .on(Aborted.class)
            .go(CLOSED, FORGET)
            .in(SYN_SENT, SYN_RECEIVED)
            .on(HandshakeDone.class)
            .go(ESTABLISHED, Step.of("greet", TcpConnection::established))
            .in(ESTABLISHED)
            .on(FinReceived.class)
            .go(CLOSE_WAIT)
            .on(CloseWanted.class)
            .go(FIN_WAIT_1, SEND_FIN)
            .in(CLOSE_WAIT)
            .on(CloseWanted.class)
            .go(LAST_ACK, SEND_FIN)
            .in(FIN_WAIT_1)
            .on(FinAcknowledged.class)
            .go(FIN_WAIT_2)
            .on(FinReceived.class)
            .go(CLOSING)
            .in(FIN_WAIT_2)
            .on(FinReceived.class)
            .go(TIME_WAIT, LINGER)
            .in(CLOSING)
            .on(FinAcknowledged.class)
            .go(TIME_WAIT, LINGER)
            .in(LAST_ACK)
            .on(FinAcknowledged.class)
            .go(CLOSED, FORGET)
            .in(TIME_WAIT)
            .on(TcpTimer.TIME_WAIT)
            .go(CLOSED, FORGET)
            .in(SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK)
            .on(TcpTimer.RETRANSMISSION)
            .stay(Step.of("repeat, with more patience", TcpConnection::again))
            .on(TcpTimer.USER_TIMEOUT)
            .go(CLOSED, Step.of("RST", TcpConnection::sendReset), FORGET)
            .on(Aborted.class)
            .go(CLOSED, Step.of("RST", TcpConnection::sendReset), FORGET)
            .in(TcpState.values())
            .on(Reset.class)
            .go(CLOSED, FORGET)
            .in(CLOSED)
            .on(Object.class)
            .stay()
            .build();

    private TcpTable() {}
}
