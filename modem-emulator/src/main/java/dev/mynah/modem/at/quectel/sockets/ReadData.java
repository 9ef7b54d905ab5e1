package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +QIRD}: what has come, or how much. */
final class ReadData implements AtCommand<AtPort> {
    private static final IntParameter CONNECT_ID = IntParameter.of("connectID", 0, SocketTable.LAST_ID);
    private static final IntParameter LENGTH =
            IntParameter.of("read_length", 0, 1500).orElse(1500);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QIRD").set(CONNECT_ID, LENGTH).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        Optional<NumberedSocket> found = table.find(given.get(CONNECT_ID));
        if (found.isEmpty() || found.get().mode() != AccessMode.BUFFER) {
            table.lastError = SocketError.NOT_ALLOWED;
            return Answer.error();
        }
        NumberedSocket socket = found.get();
        if (given.get(LENGTH) == 0) {
            Sockets.Counts counts = socket.socket().counts();
            return Answer.line(Line.of("+QIRD")
                    .raw(Long.toString(counts.received()))
                    .raw(Long.toString(counts.read()))
                    .raw(Long.toString(counts.received() - counts.read())));
        }
        return socket.read(given.get(LENGTH))
                .map(it -> Answer.lines(table.format.shown("+QIRD: " + it.data().length + socket.from(it), it.data())))
                .orElseGet(() -> Answer.line("+QIRD: 0"));
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "read what has come, and how much has";
    }
}
