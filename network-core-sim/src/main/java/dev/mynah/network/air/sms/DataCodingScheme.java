package dev.mynah.network.air.sms;

import java.util.Optional;

/**
 * TP-Data-Coding-Scheme: the alphabet of the user data, its class, and whether it turns a waiting indicator on or off
 * (TS 23.038 4). Reserved codings count as the default alphabet, as the clause says.
 *
 * @param value the octet
 */
public record DataCodingScheme(int value) {

    /** The default alphabet, no class. */
    public static final DataCodingScheme DEFAULT = new DataCodingScheme(0);
    /** UCS2, no class. */
    public static final DataCodingScheme UCS2 = new DataCodingScheme(0x08);
    /** Octets, no class. */
    public static final DataCodingScheme OCTETS = new DataCodingScheme(0x04);

    /** How user data is to be read. */
    public enum Alphabet {
        GSM_7_BIT(0),
        OCTETS(1),
        UCS2(2);

        private final int bits;

        Alphabet(int bits) {
            this.bits = bits;
        }
    }

    /** What a waiting indicator tells of. */
    public enum Waiting {
        VOICEMAIL(0),
        FAX(1),
        ELECTRONIC_MAIL(2),
        OTHER(3);

        private final int bits;

        Waiting(int bits) {
            this.bits = bits;
        }

        /** The two bits. */
        public int bits() {
            return bits;
        }

        /** What the lowest two bits say. */
        public static Waiting of(int octet) {
            return values()[octet & 3];
        }
    }

    /** Refuses what is no octet. */
    public DataCodingScheme {
        if (value < 0 || value > 0xFF) {
            throw new IllegalArgumentException("data coding scheme " + value);
        }
    }

    /** An alphabet, no class. */
    public static DataCodingScheme of(Alphabet alphabet) {
        return new DataCodingScheme(alphabet.bits << 2);
    }

    /** The same alphabet with a class. */
    public static DataCodingScheme of(Alphabet alphabet, MessageClass messageClass) {
        return new DataCodingScheme(0x10 | alphabet.bits << 2 | messageClass.bits());
    }

    public Alphabet alphabet() {
        return switch (group()) {
            case 0x0, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7 -> general(value >> 2 & 3);
            case 0xE -> Alphabet.UCS2;
            case 0xF -> (value & 4) != 0 ? Alphabet.OCTETS : Alphabet.GSM_7_BIT;
            default -> Alphabet.GSM_7_BIT;
        };
    }

    private static Alphabet general(int bits) {
        return bits == 1 ? Alphabet.OCTETS : bits == 2 ? Alphabet.UCS2 : Alphabet.GSM_7_BIT;
    }

    /** Whether the user data is compressed; nobody here can undo that. */
    public boolean compressed() {
        return group() < 0x8 && (value & 0x20) != 0;
    }

    /** The class; empty for a message without one. */
    public Optional<MessageClass> messageClass() {
        boolean given = group() == 0xF || (group() < 0x8 && (value & 0x10) != 0);
        return given ? Optional.of(MessageClass.of(value)) : Optional.empty();
    }

    /** Whether the message goes once it has been read (TS 23.038 4, group 01xx). */
    public boolean deletedWhenRead() {
        return group() >= 0x4 && group() < 0x8;
    }

    /** Which indicator it sets; empty when it sets none. */
    public Optional<Waiting> waiting() {
        return group() >= 0xC && group() <= 0xE ? Optional.of(Waiting.of(value)) : Optional.empty();
    }

    /** Whether the indicator is to be on. */
    public boolean indicatorActive() {
        return (value & 8) != 0;
    }

    /** Whether the message is only there for its indicator and is not kept. */
    public boolean discarded() {
        return group() == 0xC;
    }

    private int group() {
        return value >> 4;
    }
}
