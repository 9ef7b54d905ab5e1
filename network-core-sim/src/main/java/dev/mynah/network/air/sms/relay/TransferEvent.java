package dev.mynah.network.air.sms.relay;

import dev.mynah.network.air.nas.Octets;
import java.util.Optional;

/** What moves the machines of a transfer, besides its timers and the messages that arrive. */
sealed interface TransferEvent {
    /** The user has a message to send. */
    record Submitted(RpMessage message) implements TransferEvent {}

    /** The user accepts what arrived. */
    record Accepted(Optional<Octets> report) implements TransferEvent {}

    /** The user turns down what arrived. */
    record TurnedDown(RpCause cause, Optional<Octets> report) implements TransferEvent {}

    /** The relay protocol has a message for the connection protocol. */
    record Carry(Octets message) implements TransferEvent {}

    /** CP-DATA that has been received before. */
    record Repeated() implements TransferEvent {}

    /** CP-DATA has been sent as often as it may be. */
    record GaveUp() implements TransferEvent {}

    /** The relay protocol ends the connection. */
    record Abort() implements TransferEvent {}

    /** The MM connection is gone. */
    record Lost() implements TransferEvent {}

    /** The connection protocol has failed. */
    record ConnectionFailed() implements TransferEvent {}
}
