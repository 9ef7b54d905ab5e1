package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.PingRun;
import java.time.Duration;

/** {@code +UPING}: echo requests, which the host hears of one by one. */
final class PingHost implements AtCommand<AtPort> {
    private static final int NO_ANSWER = 8;
    private static final StringParameter HOST = StringParameter.of("remote_host", 64);
    private static final IntParameter COUNT =
            IntParameter.of("retry_num", 1, 64).orElse(4);
    private static final IntParameter SIZE = IntParameter.of("p_size", 4, 1460).orElse(32);
    private static final IntParameter PATIENCE =
            IntParameter.of("timeout", 10, 60_000).orElse(5000);
    private static final IntParameter HOPS = IntParameter.of("ttl", 1, 255).orElse(32);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UPING").set(HOST, COUNT, SIZE, PATIENCE, HOPS).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int[] count = new int[1];
        PingRun.of(
                        port.sockets(),
                        port.modem().timeline(),
                        Ports.CONTEXT,
                        given.get(SIZE),
                        given.get(HOPS),
                        Duration.ofMillis(given.get(PATIENCE)))
                .onEcho((to, echo) -> {
                    count[0]++;
                    port.report(echo.map(it -> "+UUPING: " + count[0] + "," + it.octets() + ",\"" + given.get(HOST)
                                    + "\",\"" + it.from().getHostAddress() + "\"," + it.hops() + ","
                                    + it.time().toMillis())
                            .orElse("+UUPINGER: " + NO_ANSWER));
                })
                .send(given.get(HOST), given.get(COUNT))
                .onFailure(failure -> port.report("+UUPINGER: " + NO_ANSWER));
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "echo requests";
    }
}
