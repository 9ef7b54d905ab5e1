package dev.mynah.modem.at.charges;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CCWE}: whether {@code +CCWV} warns when calls have nearly come to what they may. TS 27.007 8.28. */
final class MaximumWarning implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode").orElse(false);
    static final Setting<Boolean> WARNED = Setting.flag("+CCWE", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCWE").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(WARNED, given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CCWE").add(port.get(WARNED) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 8.28";
    }

    @Override
    public String summary() {
        return "warn before the limit of the meter";
    }
}
