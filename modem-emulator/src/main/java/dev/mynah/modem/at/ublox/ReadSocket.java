package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets.Datagram;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import java.util.Optional;

/** {@code +USORD}: what has come, or how much. */
final class ReadSocket implements AtCommand<AtPort> {
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final IntParameter LENGTH = IntParameter.of("length", 0, 1024);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USORD").set(SOCKET, LENGTH).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> socket = ports.find(given.get(SOCKET)).filter(PortSocket::stream);
        if (socket.isEmpty()) {
            return SocketFailures.noSocket(ports);
        }
        String header = "+USORD: " + socket.get().number() + ",";
        if (given.get(LENGTH) == 0) {
            return Answer.line(
                    header + socket.get().behind().map(LineSocket::available).orElse(0));
        }
        byte[] data = socket.get().read(given.get(LENGTH)).map(Datagram::data).orElse(new byte[0]);
        return Answer.line(header + data.length + ",\"" + DataConfiguration.written(port, data) + "\"");
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "read data";
    }
}
