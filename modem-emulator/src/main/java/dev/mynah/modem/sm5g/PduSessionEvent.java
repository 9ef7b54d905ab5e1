package dev.mynah.modem.sm5g;

/** What moves a PDU session besides messages and timers. */
sealed interface PduSessionEvent {
    record EstablishmentWanted() implements PduSessionEvent {}

    record ReleaseWanted() implements PduSessionEvent {}

    /** A host wants a flow, another one, or none. */
    record ModificationWanted() implements PduSessionEvent {}

    /** The network does not answer. */
    record NoAnswer() implements PduSessionEvent {}

    /** The session is gone without a message about it: deregistered, or found out by a registration. */
    record Gone(boolean byNetwork) implements PduSessionEvent {}

    /** A request could not be sent, or the network could not hand it on. */
    record NotSent(int cause) implements PduSessionEvent {}
}
