package dev.mynah.modem.at.quectel.gnss;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.positioning.FixFields;

/** {@code +QGPSLOC}: the fix, its angles in one of three forms. */
final class AcquirePosition implements AtCommand<AtPort> {
    private static final int MINUTES = 0;
    private static final int FINER_MINUTES = 1;
    private static final int DEGREES = 2;
    private static final int MINUTES_OF_CIRCLE = 60;
    private static final String THREE_DIMENSIONS = "3";

    private static final IntParameter MODE = IntParameter.of("mode", MINUTES, DEGREES);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QGPSLOC").set(MODE).read().test();
    }

    @Override
    public Answer read(AtPort port) {
        return tell(port, MINUTES);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return tell(port, given.get(MODE));
    }

    private static Answer tell(AtPort port, int mode) {
        if (!port.modem().positioning().inSession()) {
            return GnssError.SESSION_NOT_ACTIVE.answer(port);
        }
        return port.modem()
                .positioning()
                .latest()
                .flatMap(epoch -> epoch.fix().map(fix -> line(new FixFields(epoch, fix), mode)))
                .map(Answer::line)
                .orElseGet(() -> GnssError.NOT_FIXED_NOW.answer(port));
    }

    private static String line(FixFields fix, int mode) {
        return "+QGPSLOC: "
                + String.join(
                        ",",
                        fix.time(mode == DEGREES ? 1 : 2),
                        place(fix, mode),
                        fix.horizontalDilution(),
                        fix.altitude(),
                        THREE_DIMENSIONS,
                        course(fix.course()),
                        fix.kilometresAnHour(),
                        fix.knots(),
                        fix.date(),
                        fix.used());
    }

    private static String place(FixFields fix, int mode) {
        return switch (mode) {
            case DEGREES ->
                FixFields.decimal(5, fix.point().latitude()) + ","
                        + FixFields.decimal(5, fix.point().longitude());
            case FINER_MINUTES -> fix.latitude(6, ",") + "," + fix.longitude(6, ",");
            default -> fix.latitude(4, "") + "," + fix.longitude(4, "");
        };
    }

    /** {@code ddd.mm}: degrees and minutes of the circle. */
    private static String course(double degrees) {
        long minutes = Math.round(degrees * MINUTES_OF_CIRCLE);
        return "%03d.%02d".formatted(minutes / MINUTES_OF_CIRCLE, minutes % MINUTES_OF_CIRCLE);
    }

    @Override
    public String clause() {
        return "Quectel GNSS";
    }

    @Override
    public String summary() {
        return "where the GPS receiver is";
    }
}
