package dev.mynah.network.air.text;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * Text in the seven-bit alphabet, with the tables of a language for the locking and the single shift (TS 23.038 6.2.1). One code
 * a byte, not yet packed.
 */
public final class SevenBitText {

    /** The code that makes the next one mean something else. */
    public static final int ESCAPE = ShiftTable.ESCAPE;

    private SevenBitText() {}

    /** The codes of a text with the tables of no language; empty when a character is in neither. */
    public static Optional<byte[]> encode(String text) {
        return encode(text, NationalLanguage.DEFAULT, NationalLanguage.DEFAULT);
    }

    /** Whether the tables of no language have every character of a text. */
    public static boolean has(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (NationalLanguage.DEFAULT.basicCode(character) < 0
                    && NationalLanguage.DEFAULT.extendedCode(character) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text of codes with the tables of no language. */
    public static String decode(byte[] codes) {
        return decode(codes, NationalLanguage.DEFAULT, NationalLanguage.DEFAULT);
    }

    /** The codes of a text; empty when a character is in neither table. */
    public static Optional<byte[]> encode(String text, NationalLanguage locking, NationalLanguage single) {
        ByteArrayOutputStream codes = new ByteArrayOutputStream(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            int code = locking.basicCode(text.charAt(i));
            if (code < 0) {
                code = single.extendedCode(text.charAt(i));
                if (code < 0) {
                    return Optional.empty();
                }
                codes.write(ShiftTable.ESCAPE);
            }
            codes.write(code);
        }
        return Optional.of(codes.toByteArray());
    }

    /** The text of codes; every sequence of codes has one. */
    public static String decode(byte[] codes, NationalLanguage locking, NationalLanguage single) {
        StringBuilder text = new StringBuilder(codes.length);
        for (int i = 0; i < codes.length; i++) {
            int code = codes[i] & 0x7F;
            if (code != ShiftTable.ESCAPE) {
                text.append(locking.basic(code));
            } else if (i + 1 < codes.length) {
                text.append(extended(codes[++i] & 0x7F, locking, single));
            }
        }
        return text.toString();
    }

    private static char extended(int code, NationalLanguage locking, NationalLanguage single) {
        return single.extended(code).orElse(code == ShiftTable.ESCAPE ? ' ' : locking.basic(code));
    }
}
