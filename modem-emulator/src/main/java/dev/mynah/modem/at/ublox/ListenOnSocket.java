package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +USOLI}: takes connections, each with a number of its own. */
final class ListenOnSocket implements AtCommand<AtPort> {
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final IntParameter PORT = IntParameter.of("port", 1, 65_535);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOLI").set(SOCKET, PORT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> socket = ports.find(given.get(SOCKET))
                .filter(it -> it.stream() && it.behind().isEmpty());
        return socket.map(it -> Answer.later(it.listen(given.get(PORT))
                        .map(Answer.ok())
                        .otherwise(failure -> SocketFailures.of(ports, failure))
                        .toCompletionStage()))
                .orElseGet(() -> SocketFailures.noSocket(ports));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "listen";
    }
}
