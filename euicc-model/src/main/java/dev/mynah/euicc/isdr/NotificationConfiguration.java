package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Optional;
import java.util.Set;

/**
 * Who is to be told of what happens to a profile (SGP.22 4.4, NotificationConfigurationInformation):
 * {@code 30 { 80 events, 81 address }}.
 *
 * @param events of which each gives a notification of its own
 * @param address of the server
 */
public record NotificationConfiguration(Set<NotificationEvent> events, String address) {

    private static final int SEQUENCE = 0x30;
    private static final int EVENTS = 0x80;
    private static final int ADDRESS = 0x81;

    /** Keeps a copy. */
    public NotificationConfiguration {
        events = Set.copyOf(events);
    }

    /** Reads one; empty for what is none. */
    public static Optional<NotificationConfiguration> parse(Tlv object) {
        Optional<byte[]> events = object.bytes(EVENTS).filter(Der::isBitString);
        Optional<String> address = object.bytes(ADDRESS).flatMap(Der::toText);
        return object.tag() != SEQUENCE || events.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotificationConfiguration(NotificationEvent.in(events.get()), address.get()));
    }

    /** The data object. */
    public Tlv toTlv() {
        return Tlv.of(
                SEQUENCE, Tlv.of(EVENTS, NotificationEvent.bitString(events)), Tlv.of(ADDRESS, Der.utf8(address)));
    }
}
