package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.net.InetAddress;
import java.util.stream.IntStream;

/** {@code #SS}: how far sockets are: 0 closed, 1 with the line to itself, 2 suspended, 3 suspended with data. */
final class SocketStatus implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SS").execute().set(ID).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        return Answer.lines(IntStream.rangeClosed(1, SocketTable.LAST_ID)
                .mapToObj(id -> line(port, table, id))
                .toList());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.line(line(port, SocketTable.of(port), given.get(ID)));
    }

    private static String line(AtPort port, SocketTable table, int id) {
        return table.open(id)
                .map(it -> "#SS: " + id + ","
                        + (it.online().online() ? 1 : it.socket().available() > 0 ? 3 : 2) + ","
                        + own(port, it) + "," + it.socket().localPort()
                        + it.socket()
                                .remote()
                                .map(to -> "," + to.getAddress().getHostAddress() + "," + to.getPort())
                                .orElse(""))
                .orElse("#SS: " + id + ",0");
    }

    private static String own(AtPort port, EasySocket socket) {
        return port.packetData().contexts().stream()
                .filter(it -> it.cid() == socket.socket().cid())
                .findFirst()
                .flatMap(PacketData.Context::bearer)
                .flatMap(it -> it.addresses().stream().findFirst())
                .map(InetAddress::getHostAddress)
                .orElse("");
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "state of sockets";
    }
}
