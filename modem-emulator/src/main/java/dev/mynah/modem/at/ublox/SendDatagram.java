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
import java.net.InetSocketAddress;
import java.util.Optional;

/** {@code +USOST}: sends a datagram, written with the command or asked for. */
final class SendDatagram implements AtCommand<AtPort> {
    private static final IntParameter SOCKET = IntParameter.of("socket", 0, Ports.LAST);
    private static final int MOST = 1024;
    private static final StringParameter HOST = StringParameter.of("remote_addr", 128);
    private static final IntParameter PORT = IntParameter.of("remote_port", 1, 65_535);
    private static final IntParameter LENGTH = IntParameter.of("length", 1, MOST);
    private static final StringParameter TEXT = StringParameter.of("data", 1024).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOST").set(SOCKET, HOST, PORT, LENGTH, TEXT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Ports ports = Ports.of(port);
        Optional<PortSocket> socket = ports.find(given.get(SOCKET))
                .filter(it -> !it.stream() && it.open().isPresent());
        if (socket.isEmpty()) {
            return SocketFailures.noSocket(ports);
        }
        return given.find(TEXT)
                .map(text -> DataConfiguration.read(port, text, given.get(LENGTH))
                        .map(octets -> send(ports, socket.get(), given, octets))
                        .orElseGet(() -> Answer.error(CmeError.INCORRECT_PARAMETERS)))
                .orElseGet(() -> Answer.octets(
                        given.get(LENGTH),
                        PromptStyle.octets("@"),
                        octets -> send(ports, socket.get(), given, octets)));
    }

    private static Answer send(Ports ports, PortSocket socket, Arguments given, byte[] octets) {
        return Answer.later(ports.port()
                .sockets()
                .resolve(Ports.CONTEXT, given.get(HOST))
                .map(names -> names.addresses().stream()
                                .findFirst()
                                .flatMap(to -> socket.open()
                                        .map(it -> it.sendTo(new InetSocketAddress(to, given.get(PORT)), octets)))
                                .orElse(false)
                        ? Answer.line("+USOST: " + socket.number() + "," + octets.length)
                        : SocketFailures.notConnected(ports))
                .otherwise(failure -> SocketFailures.of(ports, failure))
                .toCompletionStage());
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "send a datagram";
    }
}
