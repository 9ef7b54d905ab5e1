package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CTZR}: reports the time zone when the network sends it. TS 27.007 8.41. */
final class TimeZoneReporting implements AtCommand<AtPort> {
    private static final IntParameter REPORTING =
            IntParameter.of("reporting", 0, 3).orElse(0);
    static final Setting<Integer> REPORTED = Setting.number("+CTZR", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CTZR").set(REPORTING).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTED, given.get(REPORTING));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CTZR").add(port.get(REPORTED)));
    }

    @Override
    public String clause() {
        return "27.007 8.41";
    }

    @Override
    public String summary() {
        return "report the time zone";
    }
}
