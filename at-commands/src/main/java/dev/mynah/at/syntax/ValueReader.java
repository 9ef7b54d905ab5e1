package dev.mynah.at.syntax;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what follows {@code =} into values at its commas. A string constant stands between quotes; {@code \hh} in it is
 * the character with that hexadecimal code. V.250 5.4.2.2.
 */
final class ValueReader {
    private final String text;
    private int at;
    private boolean more;

    ValueReader(String text) {
        this.text = text;
        this.more = !text.isEmpty();
    }

    boolean hasNext() {
        return more;
    }

    /** The next value, or null where the text breaks the rules. */
    @Nullable Value next() {
        var value = at < text.length() && text.charAt(at) == '"' ? string() : bare();
        if (value == null || (at < text.length() && text.charAt(at) != ',')) {
            return null;
        }
        more = at++ < text.length();
        return value;
    }

    private @Nullable Value bare() {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',') {
            if (text.charAt(at++) == '"') {
                return null;
            }
        }
        return at == start ? Value.OMITTED : new Value(text.substring(start, at), false);
    }

    private @Nullable Value string() {
        var value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return new Value(value.toString(), true);
            }
            if (c == '\\') {
                if (at + 2 >= text.length()
                        || !HexFormat.isHexDigit(text.charAt(at + 1))
                        || !HexFormat.isHexDigit(text.charAt(at + 2))) {
                    return null;
                }
                c = (char) HexFormat.fromHexDigits(text, at + 1, at + 3);
                at += 2;
            }
            value.append(c);
        }
        return null;
    }
}
