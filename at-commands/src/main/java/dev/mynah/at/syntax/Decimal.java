package dev.mynah.at.syntax;

import java.util.OptionalInt;

/** Decimal numeric constants. V.250 5.4.2.1; a minus sign is allowed as TS 27.007 has negative values. */
final class Decimal {
    private static final int MOST_DIGITS = 10;

    private Decimal() {}

    static OptionalInt parse(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits == 0 || digits > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        long number = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            number = number * 10 + (c - '0');
        }
        number = start == 1 ? -number : number;
        return number == (int) number ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
