package dev.mynah.modem.at.goldfish;

/** Lines of standard answers as the HAL reads them. It takes what stands between commas as it is, quotes included. */
final class Wording {
    private static final int CALL_FIELDS = 7;
    private static final int CONTEXT_FIELDS = 6;

    private Wording() {}

    /** {@code +CSIM: 4,"9000"} is {@code +CSIM: 4,9000}. */
    static String unquoted(String line) {
        return line.replace("\"", "");
    }

    /** {@code +CCHO: 1} is {@code 1}. */
    static String bare(String line) {
        int colon = line.indexOf(": ");
        return unquoted(colon < 0 ? line : line.substring(colon + 2));
    }

    /** {@code +CMGS: 5,"0100"} is {@code +CMGS: 5}. */
    static String first(String line) {
        int comma = line.indexOf(',');
        return unquoted(comma < 0 ? line : line.substring(0, comma));
    }

    /** {@code +CUSATE: "",0} is {@code +CUSATE: 0}: an envelope without an answer. */
    static String firstOrZero(String line) {
        String first = first(line);
        return first.endsWith(": ") ? first + "0" : first;
    }

    /** A call has seven values, the last two of its number. */
    static String call(String line) {
        String[] fields = unquoted(line).split(",", -1);
        return fields.length < CALL_FIELDS
                ? unquoted(line) + ",,129"
                : String.join(",", java.util.Arrays.copyOf(fields, CALL_FIELDS));
    }

    /** A context has six values, its address without quotes. Commas in a name are no values: an APN has none. */
    static String context(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length <= CONTEXT_FIELDS) {
            return line;
        }
        fields[3] = unquoted(fields[3]);
        return String.join(",", java.util.Arrays.copyOf(fields, CONTEXT_FIELDS));
    }
}
