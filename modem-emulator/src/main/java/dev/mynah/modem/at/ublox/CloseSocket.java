package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.util.Optional;

/** {@code +USOCL}: ends a socket and frees its number. */
final class CloseSocket implements AtCommand<AtPort> {
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final FlagParameter ASYNCHRONOUS =
            FlagParameter.of("async_close").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOCL").set(SOCKET, ASYNCHRONOUS).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> socket = ports.find(given.get(SOCKET));
        if (socket.isEmpty()) {
            return SocketFailures.noSocket(ports);
        }
        Future<Void> closed = socket.get().close();
        if (given.get(ASYNCHRONOUS)) {
            closed.onComplete(done -> port.report("+UUSOCL: " + socket.get().number()));
            return Answer.ok();
        }
        return Pending.ok(closed);
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "close a socket";
    }
}
