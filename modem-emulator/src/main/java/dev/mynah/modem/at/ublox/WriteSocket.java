package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.PromptStyle;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +USOWR}: sends data, written with the command or asked for. */
final class WriteSocket implements AtCommand<AtPort> {
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final int MOST = 1024;
    private static final IntParameter LENGTH = IntParameter.of("length", 1, MOST);
    private static final StringParameter TEXT = StringParameter.of("data", 1024).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOWR").set(SOCKET, LENGTH, TEXT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> socket = ports.find(given.get(SOCKET))
                .filter(it -> it.stream() && it.open().isPresent());
        if (socket.isEmpty()) {
            return SocketFailures.notConnected(ports);
        }
        return given.find(TEXT)
                .map(text -> DataConfiguration.read(port, text, given.get(LENGTH))
                        .map(octets -> write(ports, socket.get(), octets))
                        .orElseGet(() -> Answer.error(CmeError.INCORRECT_PARAMETERS)))
                .orElseGet(() -> Answer.octets(
                        given.get(LENGTH), PromptStyle.octets("@"), octets -> write(ports, socket.get(), octets)));
    }

    private static Answer write(Ports ports, PortSocket socket, byte[] octets) {
        return socket.open().map(it -> it.send(octets)).orElse(false)
                ? Answer.line("+USOWR: " + socket.number() + "," + octets.length)
                : SocketFailures.full(ports);
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "send data";
    }
}
