package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.PingRun;
import java.time.Duration;

/** {@code +CPING}: echo requests, which the host hears of one by one. */
final class PingHost implements AtCommand<AtPort> {
    private static final StringParameter HOST = StringParameter.of("dest_addr", 253);
    private static final IntParameter KIND = IntParameter.of("dest_addr_type", 1, 2);
    private static final IntParameter COUNT =
            IntParameter.of("num_pings", 1, 100).orElse(4);
    private static final IntParameter SIZE =
            IntParameter.of("data_packet_size", 4, 188).orElse(64);
    private static final IntParameter INTERVAL =
            IntParameter.of("interval_time", 1000, 1000).orElse(1000);
    private static final IntParameter PATIENCE =
            IntParameter.of("wait_time", 10_000, 100_000).orElse(10_000);
    private static final IntParameter HOPS = IntParameter.of("TTL", 16, 255).orElse(255);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPING")
                .set(HOST, KIND, COUNT, SIZE, INTERVAL, PATIENCE, HOPS)
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        PingRun.of(
                        port.sockets(),
                        port.modem().timeline(),
                        LinkTable.of(port).profile,
                        given.get(SIZE),
                        given.get(HOPS),
                        Duration.ofMillis(given.get(PATIENCE)))
                .onEcho((to, echo) -> port.report(echo.map(it -> "+CPING: 1,"
                                + it.from().getHostAddress() + "," + it.octets() + ","
                                + it.time().toMillis() + "," + it.hops())
                        .orElse("+CPING: 2")))
                .send(given.get(HOST), given.get(COUNT))
                .onSuccess(all -> port.report("+CPING: 3," + all.sent() + "," + all.received() + "," + all.lost() + ","
                        + all.least() + "," + all.most() + "," + all.average()))
                .onFailure(failure -> port.report("+CPING: 2"));
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "echo requests";
    }
}
