package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QISDE}: whether what is sent is echoed, where the line echoes at all. */
final class SendEcho implements AtCommand<AtPort> {
    private static final FlagParameter ECHO = FlagParameter.of("echo");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QISDE").set(ECHO).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable.of(port).echo = given.get(ECHO);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+QISDE: " + (SocketTable.of(port).echo ? 1 : 0));
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "echo of what is sent";
    }
}
