package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.command.PromptStyle;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.SocketKind;
import dev.mynah.modem.sockets.AddressLiteral;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** {@code +QISEND}: sends what the host is asked for, or says how much has arrived. */
final class SendData implements AtCommand<AtPort> {
    private static final IntParameter CONNECT_ID = IntParameter.of("connectID", 0, SocketTable.LAST_ID);
    private static final int MOST = 1460;
    private static final IntParameter LENGTH =
            IntParameter.of("send_length", 0, MOST).optional();
    private static final StringParameter REMOTE =
            StringParameter.of("remoteIP", 45).quotesOptional().optional();
    private static final IntParameter REMOTE_PORT =
            IntParameter.of("remote_port", 1, 65_535).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QISEND")
                .set(CONNECT_ID, LENGTH, REMOTE, REMOTE_PORT)
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        Optional<NumberedSocket> found = table.find(given.get(CONNECT_ID));
        if (found.isEmpty()) {
            table.lastError = SocketError.CLOSED;
            return Answer.error();
        }
        NumberedSocket socket = found.get();
        Optional<Integer> length = given.find(LENGTH);
        if (length.isPresent() && length.get() == 0) {
            Sockets.Counts counts = socket.socket().counts();
            return Answer.line(Line.of("+QISEND")
                    .raw(Long.toString(counts.sent()))
                    .raw(Long.toString(counts.acknowledged()))
                    .raw(Long.toString(counts.sent() - counts.acknowledged())));
        }
        Optional<InetAddress> remote = given.find(REMOTE).flatMap(AddressLiteral::read);
        boolean service = socket.socket().kind() == SocketKind.UDP_SERVICE;
        boolean unfit = socket.socket().kind() == SocketKind.LISTENER
                || service != (remote.isPresent() && given.has(REMOTE_PORT))
                || service != given.has(REMOTE);
        if (unfit) {
            table.lastError = SocketError.INVALID_PARAMETERS;
            return Answer.error();
        }
        Optional<InetSocketAddress> to = remote.map(it -> new InetSocketAddress(it, given.get(REMOTE_PORT)));
        if (length.isPresent()) {
            int octets = table.format.hexSent() ? 2 * length.get() : length.get();
            return Answer.octets(
                    octets, PromptStyle.octets("> ").echoing(table.echo), text -> send(table, socket, to, text));
        }
        return new Answer.Prompt(
                table.format.hexSent() ? 2 * MOST : MOST,
                Answer.error(),
                text -> send(table, socket, to, text),
                PromptStyle.STANDARD.echoing(table.echo));
    }

    private static Answer send(SocketTable table, NumberedSocket socket, Optional<InetSocketAddress> to, byte[] text) {
        Optional<byte[]> octets = table.format.hexSent() ? digits(text) : Optional.of(text);
        if (octets.isEmpty()) {
            table.lastError = SocketError.INVALID_PARAMETERS;
            return Answer.error();
        }
        boolean sent = to.map(it -> socket.socket().sendTo(it, octets.get()))
                .orElseGet(() -> socket.socket().send(octets.get()));
        table.lastError = sent ? SocketError.NONE : SocketError.WRITE_FAILED;
        return Answer.result(sent ? "SEND OK" : "SEND FAIL");
    }

    private static Optional<byte[]> digits(byte[] text) {
        String written = new String(text, StandardCharsets.ISO_8859_1);
        return written.matches("([0-9A-Fa-f]{2})*") ? Optional.of(HexFormat.of().parseHex(written)) : Optional.empty();
    }

    @Override
    public String clause() {
        return "Quectel TCP/IP";
    }

    @Override
    public String summary() {
        return "send data, and how much of it has arrived";
    }
}
