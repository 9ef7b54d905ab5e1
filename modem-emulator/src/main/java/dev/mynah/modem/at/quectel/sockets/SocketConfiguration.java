package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +QICFG}: how data is written, {@code "dataformat"} and {@code "viewmode"}. Of its other keys there is none: ERROR. */
final class SocketConfiguration implements AtCommand<AtPort> {
    private static final EnumParameter<String> KEY =
            EnumParameter.worded("key", List.of("dataformat", "viewmode"), it -> it);
    private static final IntParameter FIRST = IntParameter.of("value", 0, 1).optional();
    private static final IntParameter SECOND =
            IntParameter.of("second value", 0, 1).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QICFG").set(KEY, FIRST, SECOND).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        SocketFormat now = table.format;
        boolean format = given.get(KEY).equals("dataformat");
        if (!given.has(FIRST)) {
            Line line = Line.of("+QICFG").add(given.get(KEY));
            return Answer.line(
                    format
                            ? line.add(now.hexSent() ? 1 : 0).add(now.hexReceived() ? 1 : 0)
                            : line.add(now.oneLine() ? 1 : 0));
        }
        if (format != given.has(SECOND)) {
            table.lastError = SocketError.INVALID_PARAMETERS;
            return Answer.error();
        }
        table.format = format
                ? new SocketFormat(given.get(FIRST) == 1, given.get(SECOND) == 1, now.oneLine())
                : new SocketFormat(now.hexSent(), now.hexReceived(), given.get(FIRST) == 1);
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "how data is written";
    }
}
