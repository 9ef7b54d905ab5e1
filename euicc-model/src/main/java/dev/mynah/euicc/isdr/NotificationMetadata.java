package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a notification is about and for whom: {@code BF2F { 80 number, 81 event, 0C address, [5A iccid] }} (SGP.22 5.7.9).
 *
 * @param sequenceNumber counts the notifications of the card
 * @param address of the server it is for
 * @param iccid of the profile; a failed installation may not have come so far
 */
public record NotificationMetadata(int sequenceNumber, NotificationEvent event, String address, Optional<Iccid> iccid) {

    static final int TAG = 0xBF2F;

    private static final int SEQUENCE_NUMBER = 0x80;
    private static final int EVENT = 0x81;
    private static final int ADDRESS = 0x0C;
    private static final int ICCID = 0x5A;

    /** Reads one; empty for what is none. */
    public static Optional<NotificationMetadata> parse(Tlv object) {
        OptionalInt number = object.bytes(SEQUENCE_NUMBER).map(Der::toInt).orElse(OptionalInt.empty());
        Set<NotificationEvent> events =
                object.bytes(EVENT).map(NotificationEvent::in).orElse(Set.of());
        Optional<String> address = object.bytes(ADDRESS).flatMap(Der::toText);
        return object.tag() != TAG || number.isEmpty() || events.size() != 1 || address.isEmpty()
                ? Optional.empty()
                : Optional.of(new NotificationMetadata(
                        number.getAsInt(),
                        events.iterator().next(),
                        address.get(),
                        object.bytes(ICCID).flatMap(Iccid::parse)));
    }

    /** The data object. */
    public Tlv toTlv() {
        List<Tlv> elements = new ArrayList<>();
        elements.add(Tlv.of(SEQUENCE_NUMBER, Der.integer(sequenceNumber)));
        elements.add(Tlv.of(EVENT, NotificationEvent.bitString(Set.of(event))));
        elements.add(Tlv.of(ADDRESS, Der.utf8(address)));
        iccid.ifPresent(it -> elements.add(Tlv.of(ICCID, it.toBytes())));
        return Tlv.of(TAG, elements);
    }
}
