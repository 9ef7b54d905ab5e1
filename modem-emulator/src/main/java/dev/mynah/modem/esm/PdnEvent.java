package dev.mynah.modem.esm;

import dev.mynah.modem.packet.MovedSession;
import dev.mynah.network.air.nas.Octets;

/** What moves a PDN connection besides messages and timers. */
sealed interface PdnEvent {
    /** A session of another system goes on here. */
    record Arrived(MovedSession session) implements PdnEvent {}

    /** The session goes on in another system. */
    record Departed() implements PdnEvent {}

    /** An attach is about to carry the request. */
    record AttachBegins() implements PdnEvent {}

    /** The network has refused an attach for emergency services, with a cause of EMM. */
    record AttachRefused(int cause) implements PdnEvent {}

    record ConnectionWanted() implements PdnEvent {}

    record DisconnectionWanted() implements PdnEvent {}

    /** The network does not answer. */
    record NoAnswer() implements PdnEvent {}

    /** The bearer is gone without a message about it: detached, or found out by an update. */
    record Gone(boolean byNetwork) implements PdnEvent {}

    /** A request could not be sent. */
    record NotSent(Octets message) implements PdnEvent {}
}
