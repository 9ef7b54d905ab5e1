package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code #SH}: closes a socket. One that is not open is closed. */
final class ShutSocket implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SH").set(ID).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return SocketTable.of(port)
                .find(given.get(ID))
                .map(it -> Pending.ok(it.close()))
                .orElseGet(Answer::ok);
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "close a socket";
    }
}
