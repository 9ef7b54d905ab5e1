package dev.mynah.modem.mmi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code as it is typed: {@code *SC*SIA*SIB*SIC#}, and perhaps a number behind it that is called. TS 22.030 6.5.2.
 *
 * @param service the service code, two or three digits
 * @param information what is given with it, up to four of them; each may be empty
 * @param number the number behind it, or empty
 */
record MmiCode(Procedure procedure, String service, List<String> information, String number) {
    private static final Pattern SHAPE =
            Pattern.compile("(\\*\\*|##|\\*#|\\*|#)([0-9]{2,3})((?:\\*[+0-9]{0,40}){0,4})#(\\+?[0-9*#]{0,40})");

    MmiCode {
        information = List.copyOf(information);
    }

    /** The code, if it is one. */
    static Optional<MmiCode> of(String typed) {
        Matcher shape = SHAPE.matcher(typed);
        if (!shape.matches()) {
            return Optional.empty();
        }
        String[] parts = shape.group(3).split("\\*", -1);
        List<String> information = List.of(parts).subList(1, parts.length);
        return Procedure.of(shape.group(1))
                .map(procedure -> new MmiCode(procedure, shape.group(2), information, shape.group(4)));
    }

    /** What is given at a place, 0 for SIA; or empty. */
    String information(int place) {
        return place < information.size() ? information.get(place) : "";
    }

    /** Without what may be a PIN or a password. */
    @Override
    public String toString() {
        return "MmiCode[" + procedure + " " + service + "]";
    }
}
