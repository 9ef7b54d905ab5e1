package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code +QISTATE}: the sockets there are, all or some. */
final class SocketState implements AtCommand<AtPort> {
    private static final IntParameter QUERY = IntParameter.of("query_type", 0, 1);
    private static final IntParameter ID = IntParameter.of("contextID or connectID", 0, 16);
    private static final String PORT = "usbmodem";

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QISTATE").execute().set(QUERY, ID).read().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return read(port);
    }

    @Override
    public Answer read(AtPort port) {
        return list(port, socket -> true);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int id = given.get(ID);
        return list(port, given.get(QUERY) == 0 ? socket -> socket.socket().cid() == id : socket -> socket.id() == id);
    }

    private static Answer list(AtPort port, Predicate<NumberedSocket> wanted) {
        return Answer.lines(SocketTable.of(port).all().stream()
                .filter(wanted)
                .map(SocketState::line)
                .toList());
    }

    private static String line(NumberedSocket numbered) {
        LineSocket socket = numbered.socket();
        Optional<InetSocketAddress> remote = socket.remote();
        return Line.of("+QISTATE")
                .add(numbered.id())
                .add(numbered.server() < 0 ? OpenSocket.service(socket.kind()) : "TCP INCOMING")
                .add(remote.map(it -> it.getAddress().getHostAddress()).orElse("0.0.0.0"))
                .add(remote.map(InetSocketAddress::getPort).orElse(0))
                .add(socket.localPort())
                .add(state(socket))
                .add(socket.cid())
                .add(Math.max(0, numbered.server()))
                .add(numbered.mode().number())
                .add(PORT)
                .toString();
    }

    /** {@code <socket_state>}: 0 initial, 1 opening, 2 connected, 3 listening, 4 closing. */
    private static int state(LineSocket socket) {
        return switch (socket.state()) {
            case OPENING -> 1;
            case OPEN -> socket.kind() == SocketKind.LISTENER ? 3 : 2;
            case CLOSING, ENDED -> 4;
        };
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "sockets and how far they are";
    }
}
