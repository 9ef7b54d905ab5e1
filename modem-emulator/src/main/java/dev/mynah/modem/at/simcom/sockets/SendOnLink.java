package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.PromptStyle;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import dev.mynah.modem.sockets.AddressLiteral;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/** {@code +CIPSEND}: sends what the host is asked for. */
final class SendOnLink implements AtCommand<AtPort> {
    private static final int MOST = 1500;
    private static final IntParameter LINK = IntParameter.of("link_num", 0, LinkTable.LAST_LINK);
    private static final IntParameter LENGTH =
            IntParameter.of("length", 1, MOST).optional();
    private static final StringParameter HOST =
            StringParameter.of("serverIP", 45).optional();
    private static final IntParameter REMOTE_PORT =
            IntParameter.of("serverPort", 1, 65_535).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPSEND").set(LINK, LENGTH, HOST, REMOTE_PORT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<Link> link = LinkTable.of(port)
                .find(given.get(LINK))
                .filter(it -> it.socket().state() == LineSocket.State.OPEN);
        Optional<InetAddress> to = given.find(HOST).flatMap(AddressLiteral::read);
        boolean datagrams =
                link.map(it -> it.socket().kind() == SocketKind.UDP_SERVICE).orElse(false);
        if (link.isEmpty() || datagrams != to.isPresent() || datagrams != given.has(REMOTE_PORT)) {
            return Answer.error();
        }
        Optional<InetSocketAddress> peer = to.map(it -> new InetSocketAddress(it, given.get(REMOTE_PORT)));
        return given.find(LENGTH)
                .map(length -> Answer.octets(
                        length, PromptStyle.octets(">").echoing(true), text -> send(port, link.get(), peer, text)))
                .orElseGet(() -> new Answer.Prompt(
                        MOST,
                        Answer.error(),
                        text -> send(port, link.get(), peer, text),
                        new PromptStyle(">", false, true)));
    }

    /** The two lengths differ where there was no room: then nothing has been taken. */
    private static Answer send(AtPort port, Link link, Optional<InetSocketAddress> peer, byte[] text) {
        boolean sent = peer.map(it -> link.socket().sendTo(it, text))
                .orElseGet(() -> link.socket().send(text));
        port.report("+CIPSEND: " + link.number() + "," + text.length + "," + (sent ? text.length : 0));
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "SIMCom TCPIP";
    }

    @Override
    public String summary() {
        return "send data";
    }
}
