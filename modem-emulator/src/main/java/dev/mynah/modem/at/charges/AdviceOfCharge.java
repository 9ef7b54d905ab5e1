package dev.mynah.modem.at.charges;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CAOC}: the meter of the current call, and whether it is told by {@code +CCCM} when it changes. TS 27.007 7.16. */
final class AdviceOfCharge implements AtCommand<AtPort> {
    private static final int QUERY = 0;
    private static final int SILENT = 1;
    private static final int TOLD = 2;
    private static final IntParameter MODE =
            IntParameter.of("mode", QUERY, TOLD).orElse(QUERY);
    static final Setting<Boolean> REPORTED = Setting.flag("+CAOC", false);
    private static final int DIGITS = 6;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CAOC").execute().set(MODE).read().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(units("+CAOC", port.subscription().charges().currentCall()));
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (given.get(MODE) == QUERY) {
            return execute(port, given);
        }
        port.set(REPORTED, given.get(MODE) == TOLD);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CAOC").add(port.get(REPORTED) ? TOLD : SILENT));
    }

    /** Three octets, as EF.ACM has them. */
    static Line units(String name, int units) {
        return Line.of(name).hex(Math.min(units, 0xFFFFFF), DIGITS);
    }

    @Override
    public String clause() {
        return "27.007 7.16";
    }

    @Override
    public String summary() {
        return "meter of the current call";
    }
}
