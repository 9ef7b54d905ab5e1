package dev.mynah.modem.ppp;

import java.util.List;

/** The events of the automaton. RFC 1661 4.3. */
sealed interface PppEvent {
    /** The layer below carries packets. */
    record Up() implements PppEvent {}

    /** The layer below carries packets no more. */
    record Down() implements PppEvent {}

    /** The link may be opened. */
    record Open() implements PppEvent {}

    /** The link is to be closed. */
    record Close() implements PppEvent {}

    /** TO+ and TO-. */
    record Timeout(boolean more) implements PppEvent {}

    /** RCR+ and RCR-: what was asked for, and what is answered: Ack, Nak or Reject. */
    record Requested(boolean acceptable, ControlPacket answer) implements PppEvent {}

    /** RCA. */
    record Acknowledged() implements PppEvent {}

    /** RCN: Nak or Reject. */
    record NotAcknowledged(boolean rejected, List<ConfigureOption> options) implements PppEvent {}

    /** RTR. */
    record TerminateRequested(ControlPacket packet) implements PppEvent {}

    /** RTA. */
    record TerminateAcknowledged() implements PppEvent {}

    /** RUC. */
    record UnknownCode(ControlPacket packet) implements PppEvent {}

    /** RXJ+ and RXJ-: a rejection the protocol can live with, or cannot. */
    record Rejected(boolean fatal) implements PppEvent {}

    /** RXR: an echo request, or its reply, or something to discard. */
    record Echo(ControlPacket packet) implements PppEvent {}
}
