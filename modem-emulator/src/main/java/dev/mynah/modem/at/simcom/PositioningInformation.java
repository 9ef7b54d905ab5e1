package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.positioning.FixFields;

/** {@code +CGPSINFO}: the fix; without one its fields are empty. */
final class PositioningInformation implements AtCommand<AtPort> {
    private static final int FIELDS = 9;
    private static final int PLACES = 6;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGPSINFO").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line("+CGPSINFO: "
                + port.modem()
                        .positioning()
                        .latest()
                        .flatMap(epoch -> epoch.fix().map(fix -> fields(new FixFields(epoch, fix))))
                        .orElse(",".repeat(FIELDS - 1)));
    }

    private static String fields(FixFields fix) {
        return String.join(
                ",",
                fix.latitude(PLACES, ","),
                fix.longitude(PLACES, ","),
                fix.date(),
                fix.time(1),
                fix.altitude(),
                fix.knots(),
                FixFields.decimal(1, fix.course()));
    }

    @Override
    public String clause() {
        return "SIMCom GPS";
    }

    @Override
    public String summary() {
        return "where the GPS receiver is";
    }
}
