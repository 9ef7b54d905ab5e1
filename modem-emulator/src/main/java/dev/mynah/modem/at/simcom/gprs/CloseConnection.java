package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import io.vertx.core.Future;
import java.util.Optional;

/** {@code +CIPCLOSE}: ends a connection. */
final class CloseConnection implements AtCommand<AtPort> {
    private static final IntParameter FIRST = IntParameter.of("n, or flag", 0, GprsStack.LAST);
    private static final FlagParameter FLAG = FlagParameter.of("flag").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPCLOSE").execute().set(FIRST, FLAG).bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        return stack.several ? Answer.error() : close(stack, GprsStack.SINGLE, false);
    }

    /** In a quick close nobody waits for the peer. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        int first = given.get(FIRST);
        return stack.several
                ? close(stack, first, given.get(FLAG))
                : first > 1 ? Answer.error() : close(stack, GprsStack.SINGLE, first == 1);
    }

    private static Answer close(GprsStack stack, int number, boolean quick) {
        Optional<GprsConnection> connection =
                stack.find(number).filter(it -> it.socket().state() != LineSocket.State.ENDED);
        if (connection.isEmpty()) {
            return Answer.error();
        }
        Answer done = Answer.result(stack.named(number, "CLOSE OK"));
        Future<Void> closed = connection.get().close();
        return quick ? done : Answer.later(closed.map(done).toCompletionStage());
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "close a connection";
    }
}
