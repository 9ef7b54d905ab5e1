package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPHEAD}: whether {@code +IPD} and the length stand before data that is pushed. */
final class LengthHeader implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPHEAD").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        stack.header = given.get(MODE);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPHEAD: " + (GprsStack.of(port).header ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "header with the length";
    }
}
