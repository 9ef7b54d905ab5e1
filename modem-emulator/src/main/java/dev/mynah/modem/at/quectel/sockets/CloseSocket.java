package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +QICLOSE}: closes a socket and frees its number. One that is not open is closed. */
final class CloseSocket implements AtCommand<AtPort> {
    private static final IntParameter CONNECT_ID = IntParameter.of("connectID", 0, SocketTable.LAST_ID);
    private static final IntParameter TIMEOUT =
            IntParameter.of("timeout", 0, 65_535).orElse(10);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QICLOSE").set(CONNECT_ID, TIMEOUT).test();
    }

    /** With a timeout of 0 the host does not wait for the peer. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        return SocketTable.of(port)
                .find(given.get(CONNECT_ID))
                .map(socket -> {
                    var closed = socket.close();
                    return given.get(TIMEOUT) == 0 ? Answer.ok() : Pending.ok(closed);
                })
                .orElseGet(Answer::ok);
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "close a socket";
    }
}
