package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +AUTOCSQ}: whether the host hears of the signal, when it changes. */
final class SignalReporting implements AtCommand<AtPort> {
    static final Setting<Boolean> REPORTING = Setting.flag("+AUTOCSQ", false);

    private static final FlagParameter AUTO = FlagParameter.of("auto");
    private static final IntParameter MODE = IntParameter.of("mode", 1, 1).orElse(1);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+AUTOCSQ").set(AUTO, MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(AUTO));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+AUTOCSQ").add(port.get(REPORTING) ? 1 : 0).add(1));
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "signal unasked";
    }
}
