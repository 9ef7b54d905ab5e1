package dev.mynah.modem.at.quectel.gnss;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.ErrorReporting;
import dev.mynah.modem.at.port.AtPort;
import java.util.Locale;

/** What Quectel's GNSS commands have for errors of their own. */
enum GnssError {
    SESSION_IS_ONGOING(504),
    SESSION_NOT_ACTIVE(505),
    NOT_FIXED_NOW(516);

    private final int number;

    GnssError(int number) {
        this.number = number;
    }

    /** In the place of OK, as much of it as {@code +CMEE} asks for. */
    Answer answer(AtPort port) {
        if (port.errorReporting() == ErrorReporting.PLAIN) {
            return Answer.error();
        }
        String words =
                name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return Answer.result("+CME ERROR: " + (port.errorReporting() == ErrorReporting.NUMERIC ? number : words));
    }
}
