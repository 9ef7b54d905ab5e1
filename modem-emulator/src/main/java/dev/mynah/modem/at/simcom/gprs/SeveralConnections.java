package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPMUX}: whether there may be several connections, which have numbers then; only at the beginning. */
final class SeveralConnections implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPMUX").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        if (stack.state != IpState.INITIAL) {
            return Answer.error();
        }
        stack.several = given.get(MODE);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPMUX: " + (GprsStack.of(port).several ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "several connections";
    }
}
