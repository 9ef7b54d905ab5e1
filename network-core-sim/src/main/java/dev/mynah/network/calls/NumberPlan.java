package dev.mynah.network.calls;

import dev.mynah.network.air.nas.cc.CalledNumber;
import dev.mynah.network.air.nas.cc.NumberType;
import java.util.List;

/** What dialled digits mean. ITU-T E.164. */
final class NumberPlan {
    private static final String INTERNATIONAL_PREFIX = "00";
    private static final List<String> TWO_DIGIT_CODES = List.of(
            "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
            "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
            "86", "90", "91", "92", "93", "94", "95", "98");

    private NumberPlan() {}

    /** The number called, in international format without {@code +}, or the short code it is. */
    static String international(CalledNumber called) {
        String digits = called.digits();
        return called.type() != NumberType.INTERNATIONAL && digits.startsWith(INTERNATIONAL_PREFIX)
                ? digits.substring(INTERNATIONAL_PREFIX.length())
                : digits;
    }

    /** The country code a number in international format begins with. */
    static String countryCode(String number) {
        if (number.startsWith("1") || number.startsWith("7")) {
            return number.substring(0, 1);
        }
        int length = TWO_DIGIT_CODES.stream().anyMatch(number::startsWith) ? 2 : 3;
        return number.substring(0, Math.min(length, number.length()));
    }

    /** Whether it is a number of another country than a subscriber's own. A short code is of no other country. */
    static boolean abroad(String number, String own) {
        boolean shortCode = number.length() <= 6;
        return !shortCode && !own.isEmpty() && !countryCode(number).equals(countryCode(own));
    }
}
