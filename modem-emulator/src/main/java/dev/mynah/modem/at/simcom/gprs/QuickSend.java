package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPQSEND}: whether a host is told that its data is taken ({@code DATA ACCEPT}), in place of {@code SEND OK}. */
final class QuickSend implements AtCommand<AtPort> {
    private static final FlagParameter MODE = FlagParameter.of("mode");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPQSEND").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        stack.quick = given.get(MODE);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPQSEND: " + (GprsStack.of(port).quick ? 1 : 0));
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "quick sending";
    }
}
