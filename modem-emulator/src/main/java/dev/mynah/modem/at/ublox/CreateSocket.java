package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +USOCR}: makes a socket, for TCP or UDP. */
final class CreateSocket implements AtCommand<AtPort> {
    private static final int TCP = 6;
    private static final IntParameter PROTOCOL = IntParameter.oneOf("protocol", TCP, 17);
    private static final IntParameter LOCAL_PORT =
            IntParameter.of("local_port", 0, 65_535).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOCR").set(PROTOCOL, LOCAL_PORT).test();
    }

    /** A port for datagrams is open from the start on. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> made = ports.take(given.get(PROTOCOL) == TCP, given.get(LOCAL_PORT));
        if (made.isEmpty()) {
            return SocketFailures.full(ports);
        }
        PortSocket socket = made.get();
        if (socket.stream()) {
            return Answer.line("+USOCR: " + socket.number());
        }
        return Answer.later(socket.bind()
                .map(done -> Answer.line("+USOCR: " + socket.number()))
                .otherwise(failure -> {
                    socket.close();
                    return SocketFailures.of(ports, failure);
                })
                .toCompletionStage());
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "create a socket";
    }
}
