package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.PromptStyle;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +CIPSEND}: sends what the host is asked for. */
final class SendData implements AtCommand<AtPort> {
    private static final int MOST = 1460;
    private static final IntParameter FIRST = IntParameter.of("n, or length", 0, MOST);
    private static final IntParameter SECOND =
            IntParameter.of("length", 1, MOST).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPSEND").execute().set(FIRST, SECOND).bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        return stack.several ? Answer.error() : ask(stack, GprsStack.SINGLE, Optional.empty());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        int first = given.get(FIRST);
        if (stack.several) {
            return first > GprsStack.LAST ? Answer.error() : ask(stack, first, given.find(SECOND));
        }
        return given.has(SECOND) || first == 0 ? Answer.error() : ask(stack, GprsStack.SINGLE, Optional.of(first));
    }

    private static Answer ask(GprsStack stack, int number, Optional<Integer> length) {
        Optional<GprsConnection> connection = stack.open(number);
        if (connection.isEmpty() || stack.transparent) {
            return Answer.error();
        }
        return length.map(it -> Answer.octets(
                        it,
                        PromptStyle.octets("> ").echoing(true),
                        octets -> send(stack, number, connection.get(), octets)))
                .orElseGet(
                        () -> Answer.prompt(MOST, Answer.error(), text -> send(stack, number, connection.get(), text)));
    }

    private static Answer send(GprsStack stack, int number, GprsConnection connection, byte[] octets) {
        if (!connection.socket().send(octets)) {
            return Answer.result(stack.named(number, "SEND FAIL"));
        }
        return Answer.result(
                stack.quick
                        ? "DATA ACCEPT:" + (stack.several ? number + "," : "") + octets.length
                        : stack.named(number, "SEND OK"));
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "send data";
    }
}
