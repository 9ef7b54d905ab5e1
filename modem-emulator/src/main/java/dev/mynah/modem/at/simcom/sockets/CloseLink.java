package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code +CIPCLOSE}: ends a link. */
final class CloseLink implements AtCommand<AtPort> {
    private static final IntParameter LINK = IntParameter.of("link_num", 0, LinkTable.LAST_LINK);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPCLOSE").set(LINK).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int number = given.get(LINK);
        Optional<Link> link = LinkTable.of(port).find(number);
        if (link.isEmpty()) {
            return Answer.error("+CIPCLOSE: " + number + "," + LinkError.NOT_SUPPORTED.number());
        }
        link.get().close().onComplete(done -> port.report("+CIPCLOSE: " + number + ",0"));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        LinkTable table = LinkTable.of(port);
        return Answer.line("+CIPCLOSE: "
                + IntStream.rangeClosed(0, LinkTable.LAST_LINK)
                        .mapToObj(number -> table.find(number)
                                        .filter(it -> it.socket().state() == LineSocket.State.OPEN)
                                        .isPresent()
                                ? "1"
                                : "0")
                        .collect(Collectors.joining(",")));
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "close a link";
    }
}
