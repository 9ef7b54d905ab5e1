package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.net.InetAddress;
import java.util.Optional;

/** {@code +CIFSR}: the address, with no OK behind it. */
final class LocalAddress implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIFSR").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        Optional<String> own = stack.address()
                .filter(it -> stack.state == IpState.ACTIVE || stack.state == IpState.STATUS)
                .map(InetAddress::getHostAddress);
        own.ifPresent(it -> stack.state = IpState.STATUS);
        return own.map(Answer::bare).orElseGet(Answer::error);
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "local address";
    }
}
