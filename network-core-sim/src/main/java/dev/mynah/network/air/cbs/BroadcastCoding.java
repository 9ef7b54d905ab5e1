package dev.mynah.network.air.cbs;

import dev.mynah.network.air.sms.DataCodingScheme.Alphabet;

/**
 * The data coding scheme of cell broadcast, which is another than that of short messages. TS 23.038 5.
 *
 * @param value the octet
 */
public record BroadcastCoding(int value) {
    /** The seven-bit alphabet, no language said. */
    public static final BroadcastCoding UNSPECIFIED = new BroadcastCoding(0x0F);
    /** UCS2, no language said. */
    public static final BroadcastCoding UCS2 = new BroadcastCoding(0x48);

    public BroadcastCoding {
        if (value < 0 || value > 0xFF) {
            throw new IllegalArgumentException("data coding scheme " + value);
        }
    }

    public Alphabet alphabet() {
        return switch (value >> 4) {
            case 0x1 -> value == 0x11 ? Alphabet.UCS2 : Alphabet.GSM_7_BIT;
            case 0x4, 0x5, 0x6, 0x7, 0x9 -> general(value >> 2 & 3);
            case 0xF -> (value & 4) != 0 ? Alphabet.OCTETS : Alphabet.GSM_7_BIT;
            default -> Alphabet.GSM_7_BIT;
        };
    }

    private static Alphabet general(int bits) {
        return bits == 1 ? Alphabet.OCTETS : bits == 2 ? Alphabet.UCS2 : Alphabet.GSM_7_BIT;
    }

    /** How many characters of a language's name come before the text. */
    int languageIndication() {
        return value == 0x10 ? 3 : value == 0x11 ? 1 : 0;
    }
}
