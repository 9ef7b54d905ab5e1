package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets.Counts;
import dev.mynah.modem.at.port.AtPort;
import java.util.stream.IntStream;

/** {@code #SI}: octets sent, received, waiting to be read, and not acknowledged. */
final class SocketCounts implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SI").execute().set(ID).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        return Answer.lines(IntStream.rangeClosed(1, SocketTable.LAST_ID)
                .mapToObj(id -> line(table, id))
                .toList());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.line(line(SocketTable.of(port), given.get(ID)));
    }

    private static String line(SocketTable table, int id) {
        Counts counts = table.find(id).map(it -> it.socket().counts()).orElse(new Counts(0, 0, 0, 0));
        return "#SI: " + id + "," + counts.sent() + "," + counts.received() + "," + (counts.received() - counts.read())
                + "," + (counts.sent() - counts.acknowledged());
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "counters of sockets";
    }
}
