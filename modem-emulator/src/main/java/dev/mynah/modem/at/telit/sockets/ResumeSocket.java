package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code #SO}: gives the line to a socket, again or for the first time. */
final class ResumeSocket implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SO").set(ID).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return SocketTable.of(port)
                .open(given.get(ID))
                .map(it -> DialSocket.enter(port, it))
                .orElseGet(Answer::error);
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "back to online mode";
    }
}
