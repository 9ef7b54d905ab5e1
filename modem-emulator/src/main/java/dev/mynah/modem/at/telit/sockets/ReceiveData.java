package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;
import java.util.Optional;

/** {@code #SRECV}: what has come; a datagram at the most. */
final class ReceiveData implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);
    private static final IntParameter MOST = IntParameter.of("maxByte", 1, 1500);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SRECV").set(ID, MOST).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<EasySocket> socket = SocketTable.of(port).find(given.get(ID));
        return socket.flatMap(it -> it.read(given.get(MOST)))
                .map(it -> Answer.lines(List.of(
                        "#SRECV: " + given.get(ID) + "," + it.data().length,
                        socket.get().shown(it.data()))))
                .orElseGet(Answer::error);
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "read data";
    }
}
