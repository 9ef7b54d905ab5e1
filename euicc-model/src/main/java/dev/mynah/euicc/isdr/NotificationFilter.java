package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which notifications a request means: {@code 80 number} or {@code 81 events}; no criterion means all. */
final class NotificationFilter {

    private static final int SEQUENCE_NUMBER = 0x80;
    private static final int EVENTS = 0x81;

    private NotificationFilter() {}

    /** By the events it names; empty when they are no BIT STRING. */
    static Optional<Predicate<NotificationMetadata>> byEvents(Tlv holder) {
        if (holder.child(EVENTS).isEmpty()) {
            return Optional.of(any -> true);
        }
        return holder.bytes(EVENTS).filter(Der::isBitString).map(bits -> {
            Set<NotificationEvent> events = NotificationEvent.in(bits);
            return it -> events.contains(it.event());
        });
    }

    /** By number or events; empty when the criterion is neither. */
    static Optional<Predicate<NotificationMetadata>> byNumberOrEvents(Tlv criteria) {
        if (criteria.children().size() != 1) {
            return Optional.empty();
        }
        if (criteria.child(EVENTS).isPresent()) {
            return byEvents(criteria);
        }
        return criteria.bytes(SEQUENCE_NUMBER)
                .filter(Der::isInteger)
                .map(number -> it -> Der.toInt(number).orElse(-1) == it.sequenceNumber());
    }
}
