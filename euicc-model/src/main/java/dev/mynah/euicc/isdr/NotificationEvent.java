package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import java.util.EnumSet;
import java.util.Set;

/** What happened to a profile that its servers want to know (SGP.22 5.7.9, NotificationEvent). */
public enum NotificationEvent {
    /** It was installed, or was not. */
    INSTALL(0),
    /** It was enabled. */
    ENABLE(1),
    /** It was disabled. */
    DISABLE(2),
    /** It was deleted. */
    DELETE(3);

    private final int bit;

    NotificationEvent(int bit) {
        this.bit = bit;
    }

    /** Its named bit. */
    public int bit() {
        return bit;
    }

    /** Those whose named bit is one; bits of later versions are passed over. */
    public static Set<NotificationEvent> in(byte[] bitString) {
        Set<NotificationEvent> events = EnumSet.noneOf(NotificationEvent.class);
        for (NotificationEvent event : values()) {
            if (Der.hasBit(bitString, event.bit)) {
                events.add(event);
            }
        }
        return events;
    }

    /** The value of a BIT STRING that names these. */
    public static byte[] bitString(Set<NotificationEvent> events) {
        return Der.namedBits(events.stream().mapToInt(it -> it.bit).toArray());
    }
}
