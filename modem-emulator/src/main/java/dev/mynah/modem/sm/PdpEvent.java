package dev.mynah.modem.sm;

import dev.mynah.modem.packet.MovedSession;

/** What moves a PDP context besides messages and timers. */
sealed interface PdpEvent {
    /** A session of another system goes on here. */
    record Arrived(MovedSession session) implements PdpEvent {}

    /** The session goes on in another system. */
    record Departed() implements PdpEvent {}

    record ActivationWanted() implements PdpEvent {}

    record DeactivationWanted() implements PdpEvent {}

    record ModificationWanted() implements PdpEvent {}

    /** The network does not answer. */
    record NoAnswer() implements PdpEvent {}

    /** The context is gone without a message about it: detached, or found out by its status in the network. */
    record Gone(boolean byNetwork) implements PdpEvent {}

    /** A request could not be sent. */
    record NotSent() implements PdpEvent {}
}
