package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CIPCCFG}: of what is set here {@code <HeaderType>} is what a host can see, {@code +RECEIVE} for {@code +IPD}. How often and how soon TCP repeats itself is its own to know (RFC 6298); the rest has one value. */
final class LinkConfiguration implements AtCommand<AtPort> {
    private static final IntParameter RETRIES =
            IntParameter.of("NmRetry", 0, 10).orElse(10);
    private static final IntParameter DELAY = IntParameter.of("DelayTm", 0, 0).orElse(0);
    private static final IntParameter ACKNOWLEDGE = IntParameter.of("Ack", 0, 0).orElse(0);
    private static final IntParameter ERROR_MODE =
            IntParameter.of("errMode", 0, 1).orElse(0);
    private static final IntParameter HEADER =
            IntParameter.of("HeaderType", 0, 1).orElse(0);
    private static final IntParameter ASYNCHRONOUS =
            IntParameter.of("AsyncMode", 0, 0).orElse(0);
    private static final IntParameter TIMEOUT =
            IntParameter.of("TimeoutVal", 500, 120_000).orElse(3000);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPCCFG")
                .set(RETRIES, DELAY, ACKNOWLEDGE, ERROR_MODE, HEADER, ASYNCHRONOUS, TIMEOUT)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        LinkTable table = LinkTable.of(port);
        table.configuration = new int[] {
            given.get(RETRIES),
            given.get(DELAY),
            given.get(ACKNOWLEDGE),
            given.get(ERROR_MODE),
            given.get(HEADER),
            given.get(ASYNCHRONOUS),
            given.get(TIMEOUT)
        };
        table.receiveHeader = given.get(HEADER) == 1;
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        Line line = Line.of("+CIPCCFG");
        for (int value : LinkTable.of(port).configuration) {
            line.add(value);
        }
        return Answer.line(line);
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "how links behave";
    }
}
