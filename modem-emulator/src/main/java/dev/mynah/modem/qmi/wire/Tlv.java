package dev.mynah.modem.qmi.wire;

/**
 * A TLV that a message may have.
 *
 * @param id one octet; below 10 hex the message must have it
 * @param name as the vendor's interface calls it
 */
public record Tlv<T>(int id, String name, TlvType<T> type) {
    public static <T> Tlv<T> tlv(int id, String name, TlvType<T> type) {
        return new Tlv<>(id, name, type);
    }

    /** Whether a message of the kind must have it. */
    public boolean mandatory() {
        return id < 0x10;
    }
}
