package dev.mynah.network.msc;

import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.RejectCause;
import java.time.Duration;
import java.util.Optional;

/**
 * What moves the machine of a UE's connection besides the messages of MM, the answers of its home and its timers: findings
 * the steps of one row make for the next row, and what the layers above want.
 */
sealed interface MscEvent {
    /** The temporary identity means nothing here. */
    record IdentityNeeded() implements MscEvent {}

    /** The UE says who it is and must prove it. */
    record AuthenticationNeeded() implements MscEvent {}

    /** The UE has keys, old or new, that the connection is to be protected with. */
    record SecurityNeeded() implements MscEvent {}

    /** The UE cannot prove who it is, or doubts the network for good. */
    record AuthenticationFailed() implements MscEvent {}

    /** The connection is protected. */
    record Secured() implements MscEvent {}

    /** The UE has to say what equipment it is. */
    record EquipmentNeeded() implements MscEvent {}

    /** The home network has to say whether the subscriber may be here. */
    record SubscriptionNeeded() implements MscEvent {}

    /** The location updating can be accepted. */
    record UpdateGranted(boolean newTmsi) implements MscEvent {}

    /** The UE may have the connection it asked for. */
    record ServiceGranted(CmServiceType service) implements MscEvent {}

    /** The UE may go on with the calls it lost. */
    record Reestablished() implements MscEvent {}

    /** The UE that was paged is here. */
    record PageAnswered() implements MscEvent {}

    /** After a location updating the UE has a request. */
    record FollowOnExpected() implements MscEvent {}

    /** The request being worked on is turned down. */
    record RequestRefused(RejectCause cause, Optional<Duration> backOff) implements MscEvent {
        RequestRefused(RejectCause cause) {
            this(cause, Optional.empty());
        }
    }

    /** A message of a layer above MM. */
    record LayerMessage(byte[] octets) implements MscEvent {}

    /** A layer wants a connection to the UE, which is here already. */
    record ConnectionWanted() implements MscEvent {}

    /** No layer needs the connection any more. */
    record NothingLeft() implements MscEvent {}

    /** The subscriber is served elsewhere, or by another connection. */
    record Superseded() implements MscEvent {}

    /** The operator, or the home network, ends it. */
    record AbortWanted(RejectCause cause) implements MscEvent {}

    /** The signalling connection is gone. */
    record ConnectionLost() implements MscEvent {}
}
