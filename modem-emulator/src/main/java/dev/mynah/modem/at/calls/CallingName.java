package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.network.air.nas.ss.component.SsCode;

/** {@code +CNAP}: whether the name of who calls is shown; reading asks the network whether the subscriber has the service. TS 27.007 7.30. */
final class CallingName implements AtCommand<AtPort> {
    private static final FlagParameter N = FlagParameter.of("n").orElse(false);
    static final Setting<Boolean> SHOWN = Setting.flag("+CNAP", false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNAP").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(SHOWN, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Provision.ask(port, SsCode.CNAP, line(port));
    }

    static Line line(AtPort port) {
        return Line.of("+CNAP").add(port.get(SHOWN) ? 1 : 0);
    }

    @Override
    public String clause() {
        return "27.007 7.30";
    }

    @Override
    public String summary() {
        return "show the name of who calls";
    }
}
