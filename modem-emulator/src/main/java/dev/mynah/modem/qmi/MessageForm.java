package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.wire.Tlv;
import java.util.List;

/**
 * What one message of a service is: its number, and the TLVs Mynah knows in it. Whatever else a host sends is passed over, as
 * the protocol wants.
 *
 * @param takes those of the request
 * @param gives those of the response beside the result; or all of an indication
 */
public record MessageForm(int id, String name, List<Tlv<?>> takes, List<Tlv<?>> gives) {
    public MessageForm {
        takes = List.copyOf(takes);
        gives = List.copyOf(gives);
    }

    /** A message with nothing in it yet. */
    public static MessageForm message(int id, String name) {
        return new MessageForm(id, name, List.of(), List.of());
    }

    public MessageForm takes(Tlv<?>... tlvs) {
        return new MessageForm(id, name, List.of(tlvs), gives);
    }

    public MessageForm gives(Tlv<?>... tlvs) {
        return new MessageForm(id, name, takes, List.of(tlvs));
    }
}
