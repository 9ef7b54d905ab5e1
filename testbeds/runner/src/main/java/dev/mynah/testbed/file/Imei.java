package dev.mynah.testbed.file;

/** International mobile equipment identity: 14 digits and their check digit. TS 23.003 6.2.1 and annex B. */
final class Imei {
    private Imei() {}

    /** Returns what it was given if that is an IMEI, and says otherwise why not. */
    static String checked(String text) {
        if (!text.matches("[0-9]{15}")) {
            throw new IllegalArgumentException("\"" + text + "\" is not an IMEI (15 digits)");
        }
        int expected = checkDigit(text);
        if (text.charAt(14) - '0' != expected) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" has the wrong check digit (" + text.substring(0, 14) + expected + " is right)");
        }
        return text;
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 14; i++) {
            int digit = digits.charAt(i) - '0';
            int doubled = i % 2 == 1 ? 2 * digit : digit;
            sum += doubled / 10 + doubled % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
