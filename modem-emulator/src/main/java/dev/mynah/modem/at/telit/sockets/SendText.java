package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** {@code #SSEND}: sends what the host is asked for, up to Ctrl-Z. */
final class SendText implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);
    private static final int MOST = 1500;

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SSEND").set(ID).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        return table.open(given.get(ID))
                .map(it -> Answer.prompt(2 * MOST, Answer.error(), text -> send(table, it, text)))
                .orElseGet(Answer::error);
    }

    /** In digits where {@code #SCFGEXT} says so. */
    static Answer send(SocketTable table, EasySocket socket, byte[] text) {
        Optional<byte[]> octets = table.settings(socket.id()).hexSent() ? digits(text) : Optional.of(text);
        return octets.map(socket::send).orElse(false) ? Answer.ok() : Answer.error();
    }

    private static Optional<byte[]> digits(byte[] text) {
        String written = new String(text, StandardCharsets.ISO_8859_1);
        return written.matches("([0-9A-Fa-f]{2})*") ? Optional.of(HexFormat.of().parseHex(written)) : Optional.empty();
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "send data";
    }
}
