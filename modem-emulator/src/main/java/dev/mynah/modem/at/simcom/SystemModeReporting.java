package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CNSMOD}: what the module is registered by, and whether the host hears of changes. */
final class SystemModeReporting implements AtCommand<AtPort> {
    static final Setting<Boolean> REPORTING = Setting.flag("+CNSMOD", false);

    private static final FlagParameter N = FlagParameter.of("n");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNSMOD").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CNSMOD").add(port.get(REPORTING) ? 1 : 0).add(SystemMode.of(port)));
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "system mode";
    }
}
