package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.SocketKind;
import java.util.Optional;

/** {@code +USOCTL}: the kind of a socket, the last error, and how far its connection is. */
final class SocketControl implements AtCommand<AtPort> {
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final int KIND = 0;
    private static final int ERROR = 1;
    private static final int STATE = 10;
    private static final IntParameter PARAMETER = IntParameter.oneOf("param_id", KIND, ERROR, STATE);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOCTL").set(SOCKET, PARAMETER).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> socket = ports.find(given.get(SOCKET));
        int parameter = given.get(PARAMETER);
        if (socket.isEmpty() || (parameter == STATE && !socket.get().stream())) {
            return SocketFailures.noSocket(ports);
        }
        return Answer.line(Line.of("+USOCTL")
                .add(given.get(SOCKET))
                .add(parameter)
                .add(
                        switch (parameter) {
                            case KIND -> socket.get().protocol();
                            case ERROR -> ports.lastError;
                            default -> state(socket.get());
                        }));
    }

    /** As RFC 793 names them: 0 inactive, 1 listen, 2 SYN sent, 4 established, 5 FIN wait, 7 close wait. */
    private static int state(PortSocket socket) {
        return socket.behind()
                .map(it -> switch (it.state()) {
                    case OPENING -> 2;
                    case OPEN -> it.kind() == SocketKind.LISTENER ? 1 : socket.peerDone() ? 7 : 4;
                    case CLOSING -> 5;
                    case ENDED -> 0;
                })
                .orElse(0);
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "state of a socket";
    }
}
