package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import java.util.Optional;

/** {@code +USOCO}: connects a socket; OK comes once that is done. */
final class ConnectSocket implements AtCommand<AtPort> {
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final StringParameter HOST = StringParameter.of("remote_addr", 128);
    private static final IntParameter PORT = IntParameter.of("remote_port", 1, 65_535);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOCO").set(SOCKET, HOST, PORT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> socket = ports.find(given.get(SOCKET))
                .filter(it -> it.stream()
                        && it.behind()
                                .map(behind -> behind.state() == LineSocket.State.ENDED)
                                .orElse(true));
        if (socket.isEmpty()) {
            return SocketFailures.noSocket(ports);
        }
        return Answer.later(socket.get()
                .connect(given.get(HOST), given.get(PORT))
                .map(Answer.ok())
                .otherwise(failure -> SocketFailures.of(ports, failure))
                .toCompletionStage());
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "connect a socket";
    }
}
