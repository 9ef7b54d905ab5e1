package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CVHU}: whether H, and DTR with it, hang up a voice call. TS 27.007 6.20. */
public final class HangUpControl implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 2).orElse(0);
    private static final Setting<Integer> HANGING_UP = Setting.number("+CVHU", 0);
    private static final int IGNORED = 1;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CVHU").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(HANGING_UP, given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CVHU").add(port.get(HANGING_UP)));
    }

    /** H, as far as voice calls are concerned. */
    public static Answer hook(AtPort port) {
        return port.get(HANGING_UP) == IGNORED ? Answer.ok() : HangUpCall.hangUp(port);
    }

    @Override
    public String clause() {
        return "27.007 6.20";
    }

    @Override
    public String summary() {
        return "what hangs up a voice call";
    }
}
