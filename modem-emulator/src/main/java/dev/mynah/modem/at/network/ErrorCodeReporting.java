package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CNEC}: whether causes of EPS mobility management (8) and session management (16) are reported. TS 27.007 9.1B. */
final class ErrorCodeReporting implements AtCommand<AtPort> {
    static final int EMM = 8;
    static final int ESM = 16;

    private static final IntParameter N =
            IntParameter.oneOf("n", 0, EMM, ESM, EMM | ESM).orElse(0);
    static final Setting<Integer> REPORTED = Setting.number("+CNEC", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNEC").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTED, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CNEC").add(port.get(REPORTED)));
    }

    @Override
    public String clause() {
        return "27.007 9.1B";
    }

    @Override
    public String summary() {
        return "report the network's causes";
    }
}
