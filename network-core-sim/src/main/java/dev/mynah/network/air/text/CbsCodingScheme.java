package dev.mynah.network.air.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The data coding scheme of cell broadcast and of USSD: which alphabet the octets are in. TS 23.038 5.
 *
 * @param value the octet
 */
public record CbsCodingScheme(int value) {

    /** Seven bits, no language said. */
    public static final CbsCodingScheme SEVEN_BIT = new CbsCodingScheme(0x0F);
    /** UCS2. */
    public static final CbsCodingScheme UCS2 = new CbsCodingScheme(0x48);

    public static final CbsCodingScheme OCTETS = new CbsCodingScheme(0x44);

    private static final int SEVEN_BIT_WITH_LANGUAGE = 0x10;
    private static final int UCS2_WITH_LANGUAGE = 0x11;
    private static final byte CARRIAGE_RETURN = 0x0D;

    /** The alphabets. */
    public enum Alphabet {
        SEVEN_BIT,
        OCTETS,
        UCS2,
        /** Reserved, or compressed. */
        UNKNOWN
    }

    /** Seven bits where the characters allow that, otherwise UCS2. */
    public static CbsCodingScheme forUssd(String text) {
        return SevenBitText.encode(text).isPresent() ? SEVEN_BIT : UCS2;
    }

    public Alphabet alphabet() {
        if (value == UCS2_WITH_LANGUAGE) {
            return Alphabet.UCS2;
        }
        int group = value >> 4;
        return switch (group) {
            case 0x0, 0x1, 0x2, 0x3 -> Alphabet.SEVEN_BIT;
            case 0x4, 0x5, 0x9 -> general(value >> 2 & 3);
            case 0xF -> (value & 4) != 0 ? Alphabet.OCTETS : Alphabet.SEVEN_BIT;
            default -> Alphabet.UNKNOWN;
        };
    }

    private static Alphabet general(int bits) {
        return switch (bits) {
            case 0 -> Alphabet.SEVEN_BIT;
            case 1 -> Alphabet.OCTETS;
            case 2 -> Alphabet.UCS2;
            default -> Alphabet.UNKNOWN;
        };
    }

    /** The longest beginning of a text that has room in so many octets. */
    public String fitting(String text, int octets) {
        int end = text.length();
        while (end > 0 && encode(text.substring(0, end)).length > octets) {
            end--;
        }
        return text.substring(0, end);
    }

    /**
     * The octets of a text. Seven spare bits at the end hold a carriage return, lest they be read as a character (TS
     * 23.038 6.1.2.3.1).
     *
     * @throws IllegalArgumentException when the alphabet doesn't have its characters
     */
    public byte[] encode(String text) {
        return switch (alphabet()) {
            case UCS2 -> text.getBytes(StandardCharsets.UTF_16BE);
            case SEVEN_BIT ->
                pack(SevenBitText.encode(text)
                        .orElseThrow(() -> new IllegalArgumentException("not in the seven-bit alphabet: " + text)));
            case OCTETS, UNKNOWN -> throw new IllegalArgumentException("no alphabet for text: " + value);
        };
    }

    private static byte[] pack(byte[] codes) {
        boolean ambiguous = codes.length % 8 == 7
                || (codes.length > 0 && codes.length % 8 == 0 && codes[codes.length - 1] == CARRIAGE_RETURN);
        byte[] padded = codes;
        if (ambiguous) {
            padded = Arrays.copyOf(codes, codes.length + 1);
            padded[codes.length] = CARRIAGE_RETURN;
        }
        byte[] packed = new byte[Septets.octets(padded.length)];
        Septets.pack(padded, packed, 0);
        return packed;
    }

    /** The text of octets; empty when the alphabet is not one of text. */
    public Optional<String> decode(byte[] octets) {
        return switch (alphabet()) {
            case UCS2 -> Optional.of(new String(withoutLanguage(octets), StandardCharsets.UTF_16BE));
            case SEVEN_BIT -> Optional.of(unpack(octets));
            case OCTETS, UNKNOWN -> Optional.empty();
        };
    }

    private byte[] withoutLanguage(byte[] octets) {
        return value == UCS2_WITH_LANGUAGE
                ? Arrays.copyOfRange(octets, Math.min(2, octets.length), octets.length)
                : octets;
    }

    private String unpack(byte[] octets) {
        byte[] codes = Septets.unpack(octets, 0, octets.length * 8 / 7);
        int end = codes.length;
        if (end > 0 && end % 8 == 0 && codes[end - 1] == CARRIAGE_RETURN) {
            end--;
        }
        int begin = value == SEVEN_BIT_WITH_LANGUAGE ? Math.min(3, end) : 0;
        return SevenBitText.decode(Arrays.copyOfRange(codes, begin, end));
    }
}
