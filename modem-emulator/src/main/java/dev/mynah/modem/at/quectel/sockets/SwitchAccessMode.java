package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import java.util.Optional;

/** {@code +QISWTMD}: another way for the data of a socket. */
final class SwitchAccessMode implements AtCommand<AtPort> {
    private static final IntParameter CONNECT_ID = IntParameter.of("connectID", 0, SocketTable.LAST_ID);
    private static final EnumParameter<AccessMode> MODE =
            EnumParameter.numbered("access_mode", AccessMode.class, AccessMode::number);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QISWTMD").set(CONNECT_ID, MODE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        Optional<NumberedSocket> found = table.find(given.get(CONNECT_ID))
                .filter(it -> it.socket().state() == LineSocket.State.OPEN
                        && it.socket().remote().isPresent());
        if (found.isEmpty()) {
            table.lastError = SocketError.NOT_ALLOWED;
            return Answer.error();
        }
        NumberedSocket socket = found.get();
        if (given.get(MODE) != AccessMode.TRANSPARENT) {
            socket.mode(given.get(MODE));
            return Answer.ok();
        }
        socket.mode(AccessMode.TRANSPARENT);
        port.dataCall(socket.transparent());
        return Answer.connect(socket.transparent());
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "change how data of a socket passes";
    }
}
