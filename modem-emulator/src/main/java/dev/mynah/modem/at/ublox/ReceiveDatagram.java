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

/** {@code +USORF}: a datagram that has come, or how much of it there is. */
final class ReceiveDatagram implements AtCommand<AtPort> {
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final IntParameter LENGTH = IntParameter.of("length", 0, 1024);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USORF").set(SOCKET, LENGTH).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> socket = ports.find(given.get(SOCKET)).filter(it -> !it.stream());
        if (socket.isEmpty()) {
            return SocketFailures.noSocket(ports);
        }
        String header = "+USORF: " + socket.get().number() + ",";
        Optional<Datagram> read = socket.get().read(given.get(LENGTH));
        return Answer.line(read.map(it -> header + "\"" + it.from().getAddress().getHostAddress() + "\","
                        + it.from().getPort() + "," + it.data().length + ",\""
                        + DataConfiguration.written(port, it.data()) + "\"")
                .orElseGet(() -> header
                        + socket.get().behind().map(LineSocket::available).orElse(0)));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "read a datagram";
    }
}
