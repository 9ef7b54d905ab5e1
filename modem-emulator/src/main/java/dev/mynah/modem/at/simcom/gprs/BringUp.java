package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CIICR}: activates the context. */
final class BringUp implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIICR").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        return stack.state == IpState.START ? Pending.ok(stack.bringUp()) : Answer.error();
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "activate the context";
    }
}
