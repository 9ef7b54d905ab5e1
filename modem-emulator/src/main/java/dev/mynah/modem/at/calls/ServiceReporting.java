package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CR}: whether the kind of a data call is told before it is connected; voice calls have none. TS 27.007 6.9. */
final class ServiceReporting implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode").orElse(false);
    static final Setting<Boolean> REPORTING = Setting.flag("+CR", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CR").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CR").add(port.get(REPORTING) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 6.9";
    }

    @Override
    public String summary() {
        return "report the kind of a call";
    }
}
