package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.positioning.FixFields;

/** {@code $GPSACP}: the fix; without one all fields but that which says so are empty. */
final class AcquiredPosition implements AtCommand<AtPort> {
    private static final int PLACES = 4;
    private static final String THREE_DIMENSIONS = "3";
    private static final String NONE = ",,,,,0,,,,,";

    @Override
    public Syntax syntax() {
        return Syntax.extended("$GPSACP").execute().read().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return read(port);
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("$GPSACP: "
                + port.modem()
                        .positioning()
                        .latest()
                        .flatMap(epoch -> epoch.fix().map(fix -> fields(new FixFields(epoch, fix))))
                        .orElse(NONE));
    }

    private static String fields(FixFields fix) {
        return String.join(
                ",",
                fix.time(3),
                fix.latitude(PLACES, ""),
                fix.longitude(PLACES, ""),
                fix.horizontalDilution(),
                fix.altitude(),
                THREE_DIMENSIONS,
                FixFields.decimal(2, fix.course()),
                fix.kilometresAnHour(),
                fix.knots(),
                fix.date(),
                fix.used());
    }

    @Override
    public String clause() {
        return "Telit GPS";
    }

    @Override
    public String summary() {
        return "where the GPS receiver is";
    }
}
