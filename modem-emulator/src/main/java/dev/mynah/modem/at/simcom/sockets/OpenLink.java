package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import io.vertx.core.Future;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code +CIPOPEN}: opens a link. In transparent mode link 0 has the line to itself. */
final class OpenLink implements AtCommand<AtPort> {
    private static final IntParameter LINK = IntParameter.of("link_num", 0, LinkTable.LAST_LINK);
    private static final EnumParameter<SocketKind> TYPE =
            EnumParameter.worded("type", List.of(SocketKind.TCP, SocketKind.UDP_SERVICE), OpenLink::type);
    private static final StringParameter HOST =
            StringParameter.of("serverIP", 253).optional();
    private static final IntParameter REMOTE_PORT =
            IntParameter.of("serverPort", 0, 65_535).optional();
    private static final IntParameter LOCAL_PORT =
            IntParameter.of("localPort", 0, 65_535).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPOPEN")
                .set(LINK, TYPE, HOST, REMOTE_PORT, LOCAL_PORT)
                .read()
                .test();
    }

    private static String type(SocketKind kind) {
        return kind == SocketKind.TCP ? "TCP" : "UDP";
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        LinkTable table = LinkTable.of(port);
        int number = given.get(LINK);
        SocketKind kind = given.get(TYPE);
        boolean taken = table.find(number)
                .map(it -> it.socket().state() != LineSocket.State.ENDED)
                .orElse(false);
        boolean misses = kind == SocketKind.TCP
                ? given.find(HOST).isEmpty() || given.find(REMOTE_PORT).orElse(0) == 0
                : given.get(LOCAL_PORT) == 0;
        LinkError wrong = !table.opened
                ? LinkError.NETWORK_NOT_OPENED
                : taken
                        ? LinkError.NOT_SUPPORTED
                        : misses || (table.transparent && number != 0) ? LinkError.WRONG_PARAMETER : LinkError.NONE;
        if (wrong != LinkError.NONE) {
            return Answer.error(said(number, wrong));
        }
        Link link = new Link(table, number, kind);
        table.put(link);
        Future<LinkError> result = link.socket()
                .open(
                        port.sockets(),
                        given.find(HOST).orElse(""),
                        given.find(REMOTE_PORT).orElse(0),
                        given.get(LOCAL_PORT),
                        table.connectPatience())
                .map(LinkError.NONE)
                .otherwise(LinkError::of)
                .onSuccess(error -> {
                    if (error != LinkError.NONE) {
                        table.remove(link);
                    }
                });
        if (table.transparent) {
            return Answer.later(result.map(error -> entered(port, link, error)).toCompletionStage());
        }
        result.onSuccess(error -> port.report(said(number, error)));
        return Answer.ok();
    }

    private static Answer entered(AtPort port, Link link, LinkError error) {
        if (error != LinkError.NONE) {
            return Answer.result("CONNECT FAIL");
        }
        port.dataCall(link.transparent());
        return Answer.connect(link.transparent());
    }

    private static String said(int number, LinkError error) {
        return "+CIPOPEN: " + number + "," + error.number();
    }

    @Override
    public Answer read(AtPort port) {
        LinkTable table = LinkTable.of(port);
        return Answer.lines(IntStream.rangeClosed(0, LinkTable.LAST_LINK)
                .mapToObj(number -> table.find(number)
                        .filter(it -> it.socket().state() == LineSocket.State.OPEN)
                        .map(OpenLink::line)
                        .orElse("+CIPOPEN: " + number))
                .toList());
    }

    private static String line(Link link) {
        Optional<InetSocketAddress> remote = link.socket().remote();
        return Line.of("+CIPOPEN")
                .add(link.number())
                .add(type(link.socket().kind()))
                .add(remote.map(it -> it.getAddress().getHostAddress()).orElse("0.0.0.0"))
                .add(remote.map(InetSocketAddress::getPort).orElse(0))
                .add(-1)
                .toString();
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "open a link";
    }
}
