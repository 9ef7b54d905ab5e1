package dev.mynah.at.text;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Character set of the terminal, chosen by +CSCS (TS 27.007 5.5). A string on the line is a sequence of octets, held here
 * as a Java string of characters 0 to 255; an alphabet translates it to and from text.
 */
public enum Alphabet {
    /** GSM 7 bit default alphabet, one septet per octet. */
    GSM("GSM") {
        @Override
        public Optional<String> decode(String octets) {
            return GsmAlphabet.decode(octets);
        }

        @Override
        public String encode(String text) {
            return GsmAlphabet.encode(text);
        }
    },
    /** International reference alphabet: 7 bit, ITU-T T.50. */
    IRA("IRA") {
        @Override
        public Optional<String> decode(String octets) {
            return octets.chars().allMatch(c -> c < 0x80) ? Optional.of(octets) : Optional.empty();
        }

        @Override
        public String encode(String text) {
            return within(text, 0x7F);
        }
    },
    /** UTF-16 code units, four hexadecimal digits each. */
    UCS2("UCS2") {
        @Override
        public Optional<String> decode(String octets) {
            if (octets.length() % 4 != 0 || !isHex(octets)) {
                return Optional.empty();
            }
            var text = new StringBuilder(octets.length() / 4);
            for (int i = 0; i < octets.length(); i += 4) {
                text.append((char) HexFormat.fromHexDigits(octets, i, i + 4));
            }
            return Optional.of(text.toString());
        }

        @Override
        public String encode(String text) {
            var digits = HexFormat.of().withUpperCase();
            var octets = new StringBuilder(text.length() * 4);
            for (int i = 0; i < text.length(); i++) {
                octets.append(digits.toHexDigits(text.charAt(i)));
            }
            return octets.toString();
        }
    },
    /** The octets of the GSM alphabet, two hexadecimal digits each. */
    HEX("HEX") {
        @Override
        public Optional<String> decode(String octets) {
            if (octets.length() % 2 != 0 || !isHex(octets)) {
                return Optional.empty();
            }
            var septets = new StringBuilder(octets.length() / 2);
            for (int i = 0; i < octets.length(); i += 2) {
                septets.append((char) HexFormat.fromHexDigits(octets, i, i + 2));
            }
            return GsmAlphabet.decode(septets.toString());
        }

        @Override
        public String encode(String text) {
            var digits = HexFormat.of().withUpperCase();
            var octets = new StringBuilder(text.length() * 2);
            GsmAlphabet.encode(text).chars().forEach(septet -> octets.append(digits.toHexDigits((byte) septet)));
            return octets.toString();
        }
    },
    /** ISO 8859-1. */
    LATIN1("8859-1") {
        @Override
        public Optional<String> decode(String octets) {
            return Optional.of(octets);
        }

        @Override
        public String encode(String text) {
            return within(text, 0xFF);
        }
    };

    private final String word;

    Alphabet(String word) {
        this.word = word;
    }

    /** The value of {@code <chset>}. */
    public String word() {
        return word;
    }

    /** The text that the octets of a string on the line stand for; empty when they stand for none. */
    public abstract Optional<String> decode(String octets);

    /** The octets for a text; a character the alphabet lacks becomes a question mark. */
    public abstract String encode(String text);

    /** The alphabet +CSCS calls by this word, upper or lower case. */
    public static Optional<Alphabet> of(String word) {
        for (var alphabet : values()) {
            if (alphabet.word.equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(alphabet);
            }
        }
        return Optional.empty();
    }

    private static boolean isHex(String octets) {
        return octets.chars().allMatch(HexFormat::isHexDigit);
    }

    private static String within(String text, int highest) {
        var octets = new StringBuilder(text.length());
        text.codePoints().forEach(c -> octets.append(c <= highest ? (char) c : '?'));
        return octets.toString();
    }
}
