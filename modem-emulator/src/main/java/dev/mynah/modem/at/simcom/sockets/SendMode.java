package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPSENDMODE}: a link says that data is sent, not that it has arrived: there is no other mode. */
final class SendMode implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPSENDMODE").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CIPSENDMODE: 0");
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "when data counts as sent";
    }
}
