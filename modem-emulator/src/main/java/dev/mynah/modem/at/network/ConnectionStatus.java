package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CSCON}: whether a signalling connection is open, and whether its changes are reported. TS 27.007 7.30. */
final class ConnectionStatus implements AtCommand<AtPort> {
    private static final IntParameter N = IntParameter.of("n", 0, 1).orElse(0);

    static final Setting<Integer> REPORTING = Setting.number("+CSCON", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSCON").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(
                Line.of("+CSCON").add(port.get(REPORTING)).add(port.network().connected() ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 7.30";
    }

    @Override
    public String summary() {
        return "signalling connection status";
    }
}
