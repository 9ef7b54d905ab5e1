package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.PingRun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code #PING}: echo requests; the answer has a line for each, with its time in tenths of a second. */
final class PingHost implements AtCommand<AtPort> {
    private static final int LOST = 600;
    private static final int NO_HOPS = 255;
    private static final StringParameter HOST = StringParameter.of("IPaddr", 253);
    private static final IntParameter COUNT = IntParameter.of("retryNum", 1, 64).orElse(4);
    private static final IntParameter SIZE = IntParameter.of("len", 32, 1460).orElse(32);
    private static final IntParameter PATIENCE =
            IntParameter.of("timeout", 1, 600).orElse(50);
    private static final IntParameter HOPS = IntParameter.of("ttl", 1, 255).orElse(128);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#PING").set(HOST, COUNT, SIZE, PATIENCE, HOPS).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        List<String> lines = new ArrayList<>();
        return Answer.later(PingRun.of(
                        port.sockets(),
                        port.modem().timeline(),
                        PacketData.ATTACH_CONTEXT,
                        given.get(SIZE),
                        given.get(HOPS),
                        Duration.ofMillis(100L * given.get(PATIENCE)))
                .onEcho((to, echo) -> lines.add(String.format(
                        Locale.ROOT,
                        "#PING: %02d,\"%s\",%d,%d",
                        lines.size() + 1,
                        to.getHostAddress(),
                        echo.map(it -> it.time().toMillis() / 100).orElse((long) LOST),
                        echo.map(Sockets.Echo::hops).orElse(NO_HOPS))))
                .send(given.get(HOST), given.get(COUNT))
                .map(done -> Answer.lines(lines))
                .otherwise(Answer.error())
                .toCompletionStage());
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "echo requests";
    }
}
