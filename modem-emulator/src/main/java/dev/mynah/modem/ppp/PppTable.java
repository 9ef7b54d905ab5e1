package dev.mynah.modem.ppp;

import static dev.mynah.modem.ppp.PppState.ACK_RCVD;
import static dev.mynah.modem.ppp.PppState.ACK_SENT;
import static dev.mynah.modem.ppp.PppState.CLOSED;
import static dev.mynah.modem.ppp.PppState.CLOSING;
import static dev.mynah.modem.ppp.PppState.INITIAL;
import static dev.mynah.modem.ppp.PppState.OPENED;
import static dev.mynah.modem.ppp.PppState.REQ_SENT;
import static dev.mynah.modem.ppp.PppState.STARTING;
import static dev.mynah.modem.ppp.PppState.STOPPED;
import static dev.mynah.modem.ppp.PppState.STOPPING;

import dev.mynah.modem.ppp.PppEvent.Acknowledged;
import dev.mynah.modem.ppp.PppEvent.Close;
import dev.mynah.modem.ppp.PppEvent.Down;
import dev.mynah.modem.ppp.PppEvent.Echo;
import dev.mynah.modem.ppp.PppEvent.NotAcknowledged;
import dev.mynah.modem.ppp.PppEvent.Open;
import dev.mynah.modem.ppp.PppEvent.Rejected;
import dev.mynah.modem.ppp.PppEvent.Requested;
import dev.mynah.modem.ppp.PppEvent.TerminateAcknowledged;
import dev.mynah.modem.ppp.PppEvent.TerminateRequested;
import dev.mynah.modem.ppp.PppEvent.Timeout;
import dev.mynah.modem.ppp.PppEvent.UnknownCode;
import dev.mynah.modem.ppp.PppEvent.Up;
import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.fsm.Transitions.Step;

/** The option negotiation automaton, row by row. RFC 1661 4.1; the steps have its names for actions. */
final class PppTable {
    private static final Step<ControlProtocol> TLU = Step.of("tlu", ControlProtocol::layerUp);
    private static final Step<ControlProtocol> TLD = Step.of("tld", ControlProtocol::layerDown);
    private static final Step<ControlProtocol> TLS = Step.of("tls", ControlProtocol::layerStarted);
    private static final Step<ControlProtocol> TLF = Step.of("tlf", ControlProtocol::layerFinished);
    private static final Step<ControlProtocol> IRC = Step.of("irc", ControlProtocol::initialiseRestartCount);
    private static final Step<ControlProtocol> IRT = Step.of("irc", ControlProtocol::initialiseTerminateCount);
    private static final Step<ControlProtocol> ZRC = Step.of("zrc", ControlProtocol::zeroRestartCount);
    private static final Step<ControlProtocol> SCR = Step.of("scr", ControlProtocol::sendConfigureRequest);
    private static final Step<ControlProtocol> SCA = Step.of("sca", Requested.class, ControlProtocol::answer);
    private static final Step<ControlProtocol> SCN = Step.of("scn", Requested.class, ControlProtocol::answer);
    private static final Step<ControlProtocol> STR = Step.of("str", ControlProtocol::sendTerminateRequest);
    private static final Step<ControlProtocol> STA = Step.of("sta", Object.class, ControlProtocol::sendTerminateAck);
    private static final Step<ControlProtocol> SCJ = Step.of("scj", UnknownCode.class, ControlProtocol::sendCodeReject);
    private static final Step<ControlProtocol> SER = Step.of("ser", Echo.class, ControlProtocol::echo);
    private static final Step<ControlProtocol> LEARN =
            Step.of("take what was said into account", NotAcknowledged.class, ControlProtocol::learn);
    private static final Step<ControlProtocol> AGREED = Step.of("take ours into use", ControlProtocol::agreed);
    private static final Step<ControlProtocol> STOP_TIMER =
            Step.of("stop the restart timer", ControlProtocol::stopTimer);

    static final Transitions<PppState, ControlProtocol> AUTOMATON = rejections(terminations(
                    answers(requests(administration(Transitions.of(PppState.class, ControlProtocol.class)
                            .in(INITIAL)
                            .on(Up.class)
                            .go(CLOSED))))))
            .build();

    private PppTable() {}

    private static Transitions.In<PppState, ControlProtocol> administration(
            Transitions.In<PppState, ControlProtocol> rows) {
        return rows.in(STARTING)
                .on(Up.class)
                .go(REQ_SENT, IRC, SCR)
                .in(CLOSED, CLOSING)
                .on(Down.class)
                .go(INITIAL, STOP_TIMER)
                .in(STOPPED)
                .on(Down.class)
                .go(STARTING, TLS)
                .in(STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT)
                .on(Down.class)
                .go(STARTING, STOP_TIMER)
                .in(OPENED)
                .on(Down.class)
                .go(STARTING, TLD)
                .in(INITIAL)
                .on(Open.class)
                .go(STARTING, TLS)
                .in(CLOSED)
                .on(Open.class)
                .go(REQ_SENT, IRC, SCR)
                .in(CLOSING)
                .on(Open.class)
                .go(STOPPING)
                .in(STARTING, STOPPED, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED)
                .on(Open.class)
                .stay()
                .in(STARTING)
                .on(Close.class)
                .go(INITIAL, TLF)
                .in(STOPPED)
                .on(Close.class)
                .go(CLOSED)
                .in(STOPPING)
                .on(Close.class)
                .go(CLOSING)
                .in(REQ_SENT, ACK_RCVD, ACK_SENT)
                .on(Close.class)
                .go(CLOSING, IRT, STR)
                .in(OPENED)
                .on(Close.class)
                .go(CLOSING, TLD, IRT, STR)
                .in(INITIAL, CLOSED, CLOSING)
                .on(Close.class)
                .stay()
                .in(CLOSING, STOPPING)
                .on(Timeout.class, "TO+", Timeout::more)
                .stay(STR)
                .in(CLOSING)
                .on(Timeout.class)
                .go(CLOSED, TLF)
                .in(STOPPING)
                .on(Timeout.class)
                .go(STOPPED, TLF)
                .in(REQ_SENT, ACK_SENT)
                .on(Timeout.class, "TO+", Timeout::more)
                .stay(SCR)
                .in(ACK_RCVD)
                .on(Timeout.class, "TO+", Timeout::more)
                .go(REQ_SENT, SCR)
                .in(REQ_SENT, ACK_RCVD, ACK_SENT)
                .on(Timeout.class)
                .go(STOPPED, TLF);
    }

    private static Transitions.In<PppState, ControlProtocol> requests(Transitions.In<PppState, ControlProtocol> rows) {
        return rows.in(CLOSED)
                .on(Requested.class)
                .stay(STA)
                .in(STOPPED)
                .on(Requested.class, "RCR+", Requested::acceptable)
                .go(ACK_SENT, IRC, SCR, SCA)
                .on(Requested.class)
                .go(REQ_SENT, IRC, SCR, SCN)
                .in(CLOSING, STOPPING)
                .on(Requested.class)
                .stay()
                .in(REQ_SENT)
                .on(Requested.class, "RCR+", Requested::acceptable)
                .go(ACK_SENT, SCA)
                .on(Requested.class)
                .stay(SCN)
                .in(ACK_RCVD)
                .on(Requested.class, "RCR+", Requested::acceptable)
                .go(OPENED, STOP_TIMER, SCA, TLU)
                .on(Requested.class)
                .stay(SCN)
                .in(ACK_SENT)
                .on(Requested.class, "RCR+", Requested::acceptable)
                .stay(SCA)
                .on(Requested.class)
                .go(REQ_SENT, SCN)
                .in(OPENED)
                .on(Requested.class, "RCR+", Requested::acceptable)
                .go(ACK_SENT, TLD, SCR, SCA)
                .on(Requested.class)
                .go(REQ_SENT, TLD, SCR, SCN);
    }

    private static Transitions.In<PppState, ControlProtocol> answers(Transitions.In<PppState, ControlProtocol> rows) {
        return rows.in(CLOSED, STOPPED)
                .on(Acknowledged.class)
                .stay(STA)
                .on(NotAcknowledged.class)
                .stay(STA)
                .in(CLOSING, STOPPING)
                .on(Acknowledged.class)
                .stay()
                .on(NotAcknowledged.class)
                .stay()
                .in(REQ_SENT)
                .on(Acknowledged.class)
                .go(ACK_RCVD, IRC, AGREED)
                .on(NotAcknowledged.class)
                .stay(LEARN, IRC, SCR)
                .in(ACK_RCVD)
                .on(Acknowledged.class)
                .go(REQ_SENT, SCR)
                .on(NotAcknowledged.class)
                .go(REQ_SENT, LEARN, SCR)
                .in(ACK_SENT)
                .on(Acknowledged.class)
                .go(OPENED, STOP_TIMER, AGREED, TLU)
                .on(NotAcknowledged.class)
                .stay(LEARN, IRC, SCR)
                .in(OPENED)
                .on(Acknowledged.class)
                .go(REQ_SENT, TLD, SCR)
                .on(NotAcknowledged.class)
                .go(REQ_SENT, TLD, LEARN, SCR);
    }

    private static Transitions.In<PppState, ControlProtocol> terminations(
            Transitions.In<PppState, ControlProtocol> rows) {
        return rows.in(CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT)
                .on(TerminateRequested.class)
                .stay(STA)
                .in(ACK_RCVD, ACK_SENT)
                .on(TerminateRequested.class)
                .go(REQ_SENT, STA)
                .in(OPENED)
                .on(TerminateRequested.class)
                .go(STOPPING, TLD, ZRC, STA)
                .in(CLOSED, STOPPED, REQ_SENT, ACK_SENT)
                .on(TerminateAcknowledged.class)
                .stay()
                .in(CLOSING)
                .on(TerminateAcknowledged.class)
                .go(CLOSED, TLF)
                .in(STOPPING)
                .on(TerminateAcknowledged.class)
                .go(STOPPED, TLF)
                .in(ACK_RCVD)
                .on(TerminateAcknowledged.class)
                .go(REQ_SENT)
                .in(OPENED)
                .on(TerminateAcknowledged.class)
                .go(REQ_SENT, TLD, SCR);
    }

    private static Transitions.In<PppState, ControlProtocol> rejections(
            Transitions.In<PppState, ControlProtocol> rows) {
        return rows.in(CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT, OPENED)
                .on(UnknownCode.class)
                .stay(SCJ)
                .in(ACK_RCVD)
                .on(Rejected.class, "RXJ+", rejected -> !rejected.fatal())
                .go(REQ_SENT)
                .in(CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_SENT, OPENED)
                .on(Rejected.class, "RXJ+", rejected -> !rejected.fatal())
                .stay()
                .in(CLOSED, CLOSING)
                .on(Rejected.class)
                .go(CLOSED, TLF)
                .in(STOPPED, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT)
                .on(Rejected.class)
                .go(STOPPED, TLF)
                .in(OPENED)
                .on(Rejected.class)
                .go(STOPPING, TLD, IRT, STR)
                .on(Echo.class)
                .stay(SER)
                .in(CLOSED, STOPPED, CLOSING, STOPPING, REQ_SENT, ACK_RCVD, ACK_SENT)
                .on(Echo.class)
                .stay()
                // Before the layer below is up nothing can arrive, and what does is dropped (4.1).
                .in(INITIAL, STARTING)
                .on(PppEvent.class)
                .stay();
    }
}
