package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/**
 * {@code +CDIP}: whether the number that a caller has dialled is shown, of those the subscriber may have. No network can be asked
 * whether it tells it, so that this is not known (2). TS 27.007 7.9.
 */
final class CalledLine implements AtCommand<AtPort> {
    private static final FlagParameter N = FlagParameter.of("n").orElse(false);
    static final Setting<Boolean> SHOWN = Setting.flag("+CDIP", false);

    private static final int NOT_KNOWN = 2;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CDIP").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(SHOWN, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CDIP").add(port.get(SHOWN) ? 1 : 0).add(NOT_KNOWN));
    }

    @Override
    public String clause() {
        return "27.007 7.9";
    }

    @Override
    public String summary() {
        return "show which number was called";
    }
}
