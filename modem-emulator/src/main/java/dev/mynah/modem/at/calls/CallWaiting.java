package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CCWA}: whether a call that waits is told of. TS 27.007 7.12. */
final class CallWaitingReporting implements AtCommand<AtPort> {
    private static final FlagParameter N = FlagParameter.of("n").orElse(false);
    static final Setting<Boolean> REPORTING = Setting.flag("+CCWA", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCWA").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CCWA").add(port.get(REPORTING) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 7.12";
    }

    @Override
    public String summary() {
        return "report calls that wait";
    }
}
