package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import java.util.stream.IntStream;

/** {@code +CIPSTATUS}: how far the module and its connections are. It says so after OK. */
final class ConnectionStatus implements AtCommand<AtPort> {
    private static final IntParameter NUMBER = IntParameter.of("n", 0, GprsStack.LAST);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPSTATUS").execute().set(NUMBER).bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        if (!stack.several) {
            port.report("STATE: " + single(stack));
            return Answer.ok();
        }
        boolean busy = IntStream.rangeClosed(0, GprsStack.LAST)
                .anyMatch(number -> stack.find(number).isPresent());
        port.report("STATE: " + (busy && stack.state != IpState.INITIAL ? "IP PROCESSING" : stack.state.words()));
        port.report(IntStream.rangeClosed(0, GprsStack.LAST)
                .mapToObj(number -> "C: " + told(stack, number))
                .toList());
        return Answer.ok();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        return stack.several ? Answer.line("+CIPSTATUS: " + told(stack, given.get(NUMBER))) : Answer.error();
    }

    private static String single(GprsStack stack) {
        return stack.find(GprsStack.SINGLE)
                .filter(it -> stack.state == IpState.ACTIVE || stack.state == IpState.STATUS)
                .map(it -> {
                    String kind = it.socket().kind() == SocketKind.TCP ? "TCP" : "UDP";
                    return switch (it.socket().state()) {
                        case OPENING -> kind + " CONNECTING";
                        case OPEN -> "CONNECT OK";
                        case CLOSING -> kind + " CLOSING";
                        case ENDED -> kind + " CLOSED";
                    };
                })
                .orElse(stack.state.words());
    }

    private static String told(GprsStack stack, int number) {
        return stack.find(number)
                .map(it -> number + ",0,\"" + (it.socket().kind() == SocketKind.TCP ? "TCP" : "UDP") + "\","
                        + it.socket()
                                .remote()
                                .map(to -> "\"" + to.getAddress().getHostAddress() + "\",\"" + to.getPort() + "\"")
                                .orElse("\"\",\"\"")
                        + ",\"" + words(it.socket()) + "\"")
                .orElse(number + ",,\"\",\"\",\"\",\"INITIAL\"");
    }

    private static String words(LineSocket socket) {
        return switch (socket.state()) {
            case OPENING -> "CONNECTING";
            case OPEN -> "CONNECTED";
            case CLOSING -> "CLOSING";
            case ENDED -> "CLOSED";
        };
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "state of connections";
    }
}
