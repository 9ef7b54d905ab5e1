package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.PingRun;
import java.time.Duration;

/** {@code +QPING}: echo requests, a second apart, which the host hears of one by one. */
final class Ping implements AtCommand<AtPort> {
    private static final IntParameter CONTEXT_ID = IntParameter.of("contextID", 1, 16);
    private static final StringParameter HOST = StringParameter.of("host", 253);
    private static final IntParameter TIMEOUT =
            IntParameter.of("timeout", 1, 255).orElse(4);
    private static final IntParameter COUNT = IntParameter.of("pingnum", 1, 10).orElse(4);
    private static final int OCTETS = 32;
    private static final int HOPS = 255;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QPING").set(CONTEXT_ID, HOST, TIMEOUT, COUNT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        PingRun.of(
                        port.sockets(),
                        port.modem().timeline(),
                        given.get(CONTEXT_ID),
                        OCTETS,
                        HOPS,
                        Duration.ofSeconds(given.get(TIMEOUT)))
                .onEcho((to, echo) -> port.report(echo.map(it -> "+QPING: 0,\""
                                + it.from().getHostAddress() + "\"," + it.octets() + ","
                                + it.time().toMillis() + "," + it.hops())
                        .orElse("+QPING: " + SocketError.TIMEOUT.number())))
                .send(given.get(HOST), given.get(COUNT))
                .onSuccess(all -> port.report("+QPING: 0," + all.sent() + "," + all.received() + "," + all.lost() + ","
                        + all.least() + "," + all.most() + "," + all.average()))
                .onFailure(failure ->
                        port.report("+QPING: " + SocketError.of(failure).number()));
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "echo requests";
    }
}
