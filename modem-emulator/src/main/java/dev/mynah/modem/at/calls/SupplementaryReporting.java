package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CSSN}: whether what supplementary services do to calls is told of. TS 27.007 7.17. */
final class SupplementaryReporting implements AtCommand<AtPort> {
    private static final FlagParameter N = FlagParameter.of("n").orElse(false);
    private static final FlagParameter M = FlagParameter.of("m").orElse(false);
    static final Setting<Boolean> INTERMEDIATE = Setting.flag("+CSSN.n", false);
    static final Setting<Boolean> UNSOLICITED = Setting.flag("+CSSN.m", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSSN").set(N, M).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(INTERMEDIATE, given.get(N));
        port.set(UNSOLICITED, given.get(M));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CSSN").add(port.get(INTERMEDIATE) ? 1 : 0).add(port.get(UNSOLICITED) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 7.17";
    }

    @Override
    public String summary() {
        return "report supplementary services";
    }
}
