package dev.mynah.network.fault;

import dev.mynah.network.air.nas.Direction;
import java.time.Duration;
import java.util.Optional;

/**
 * What happens to NAS messages of one kind.
 *
 * @param imsi whose, or empty for everybody's
 * @param message the message's name in its specification, as {@code ATTACH ACCEPT}; case does not matter, nor whether
 *     words are joined by spaces, hyphens or underscores
 * @param times how many messages; 0 for all until the faults are removed
 */
public record MessageFault(Optional<String> imsi, Direction direction, String message, Effect effect, int times) {
    /** What happens to a message. */
    public sealed interface Effect {
        /** It does not arrive. */
        record Drop() implements Effect {}

        /** It arrives later; messages sent meanwhile overtake it. */
        record Delay(Duration by) implements Effect {}

        /** Its message authentication code is wrong (downlink only: how a UE takes a network that forges). */
        record BadMac() implements Effect {}
    }

    public MessageFault {
        message = MessageNames.normal(message);
        if (!MessageNames.known(direction, message)) {
            String way = direction == Direction.UPLINK ? "up" : "down";
            throw new IllegalArgumentException("message: no \"" + message + "\" goes " + way + " (perhaps "
                    + String.join(", ", MessageNames.nearest(direction, message)) + ")");
        }
        if (times < 0) {
            throw new IllegalArgumentException("times: " + times + " is less than none");
        }
        if (effect instanceof Effect.Delay delay && delay.by().isNegative()) {
            throw new IllegalArgumentException("delay: " + delay.by() + " is in the past");
        }
        if (effect instanceof Effect.BadMac && direction == Direction.UPLINK) {
            throw new IllegalArgumentException("direction: the network can only spoil what it sends");
        }
    }

    boolean concerns(String subscriber, Direction way, String name) {
        return direction == way
                && message.equals(MessageNames.normal(name))
                && imsi.map(subscriber::equals).orElse(true);
    }

    MessageFault less() {
        return new MessageFault(imsi, direction, message, effect, times - 1);
    }
}
