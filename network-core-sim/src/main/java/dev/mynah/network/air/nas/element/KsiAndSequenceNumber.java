package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * The key set, and the low bits of the NAS COUNT, of a service request. TS 24.301 9.9.3.19.
 *
 * @param ksi 0 to 7
 * @param sequenceNumber the low five bits of the uplink NAS COUNT
 */
public record KsiAndSequenceNumber(int ksi, int sequenceNumber) {

    /** Its coding, one octet. */
    public static final ElementType<KsiAndSequenceNumber> TYPE = ElementType.of(
            "KSI and sequence number",
            "TS 24.301 9.9.3.19",
            in -> {
                int octet = in.octet();
                return new KsiAndSequenceNumber(octet >> 5, octet & 0x1F);
            },
            (both, out) -> out.octet(both.ksi << 5 | both.sequenceNumber));

    /** Refuses numbers that do not fit their bits. */
    public KsiAndSequenceNumber {
        if (ksi < 0 || ksi > 7) {
            throw new IllegalArgumentException("key set identifier: " + ksi);
        }
        if (sequenceNumber < 0 || sequenceNumber > 0x1F) {
            throw new IllegalArgumentException("sequence number: " + sequenceNumber);
        }
    }
}
