package dev.mynah.at.command;

import dev.mynah.at.text.Alphabet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * One line of information, built value by value: {@code +CREG: 2,1,"00C3","0000A1B2",7}. Strings are quoted, and what
 * can't stand in a string constant is written as {@code \hh}. V.250 5.4.2.2.
 */
public final class Line {
    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    private final StringBuilder text;
    private boolean empty = true;

    private Line(String start) {
        this.text = new StringBuilder(64).append(start);
    }

    /** A line that begins with a command's name and a colon. */
    public static Line of(String name) {
        return new Line(name + ": ");
    }

    /** A line of values alone. */
    public static Line bare() {
        return new Line("");
    }

    public Line add(int number) {
        next().append(number);
        return this;
    }

    /** A string constant of characters that mean themselves in every alphabet: digits, codes, addresses. */
    public Line add(String octets) {
        quoted(octets);
        return this;
    }

    /**
     * A string constant of prose, in the terminal's alphabet. Septets of the GSM alphabet go as they are, control characters
     * and 5/12 (a capital O with dots there) included, which is why TS 27.007 5.5 warns of XON and XOFF; only what would end
     * the string or the line is written as {@code \hh}.
     */
    public Line text(String prose, Alphabet alphabet) {
        String octets = alphabet.encode(prose);
        if (alphabet == Alphabet.GSM) {
            quoted(octets, c -> c == '"' || c == '\r' || c == 0);
        } else {
            quoted(octets);
        }
        return this;
    }

    /** Octets as a string constant of hexadecimal digits. */
    public Line hex(byte[] octets) {
        next().append('"').append(DIGITS.formatHex(octets)).append('"');
        return this;
    }

    /** A number as a string constant of so many hexadecimal digits, such as a location area code. */
    public Line hex(long number, int digits) {
        next().append('"').append(DIGITS.toHexDigits(number, digits)).append('"');
        return this;
    }

    /** A value as it stands, without quotes. */
    public Line raw(String value) {
        next().append(value);
        return this;
    }

    /** A value that is left out, so that those behind it keep their places. */
    public Line omit() {
        next();
        return this;
    }

    private StringBuilder next() {
        if (!empty) {
            text.append(',');
        }
        empty = false;
        return text;
    }

    private void quoted(String octets) {
        quoted(octets, c -> c < 0x20 || c == '"' || c == '\\' || c == 0x7F);
    }

    private void quoted(String octets, IntPredicate escaped) {
        next().append('"');
        for (int i = 0; i < octets.length(); i++) {
            char c = octets.charAt(i);
            if (escaped.test(c)) {
                text.append(String.format(Locale.ROOT, "\\%02X", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
