package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QIGETERROR}: what the last of these commands came to. */
final class LastError implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+QIGETERROR").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        SocketError error = SocketTable.of(port).lastError;
        return Answer.line("+QIGETERROR: " + error.number() + "," + error.words());
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "what the last socket command came to";
    }
}
