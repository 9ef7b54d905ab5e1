package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CRC}: whether a call is announced with its kind. TS 27.007 6.11. */
final class RingFormat implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode").orElse(false);
    static final Setting<Boolean> EXTENDED = Setting.flag("+CRC", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CRC").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(EXTENDED, given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CRC").add(port.get(EXTENDED) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 6.11";
    }

    @Override
    public String summary() {
        return "announce calls by kind";
    }
}
