package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.LineSocket;
import dev.mynah.modem.at.sockets.SocketKind;
import io.vertx.core.Future;
import java.util.Optional;

/** {@code +CIPSTART}: begins a connection, and before it whatever it needs. The host hears later what came of it. */
final class StartConnection implements AtCommand<AtPort> {
    private static final StringParameter FIRST =
            StringParameter.of("n, or mode", 4).quotesOptional();
    private static final StringParameter SECOND =
            StringParameter.of("mode, or address", 150).quotesOptional();
    private static final StringParameter THIRD =
            StringParameter.of("address, or port", 150).quotesOptional();
    private static final StringParameter FOURTH =
            StringParameter.of("port", 5).quotesOptional().optional();

    private record Wanted(int number, SocketKind kind, String host, int port) {}

    /** Whether a number comes first depends on {@code +CIPMUX}. */
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIPSTART").set(FIRST, SECOND, THIRD, FOURTH).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        GprsStack stack = GprsStack.of(port);
        Optional<Wanted> wanted = stack.several == given.has(FOURTH) ? wanted(stack, given) : Optional.empty();
        boolean ready = stack.state != IpState.CONFIG
                && (!stack.several || stack.state == IpState.ACTIVE || stack.state == IpState.STATUS);
        if (wanted.isEmpty() || !ready) {
            return Answer.error();
        }
        int number = wanted.get().number();
        if (stack.find(number)
                .map(it -> it.socket().state() != LineSocket.State.ENDED)
                .orElse(false)) {
            return Answer.error(stack.named(number, "ALREADY CONNECT"));
        }
        GprsConnection made = stack.make(number, wanted.get().kind());
        Future<Boolean> opened =
                made.open(wanted.get().host(), wanted.get().port()).map(true).otherwise(false);
        if (stack.transparent) {
            return Answer.later(opened.map(it -> it ? enter(port, made) : Answer.result("CONNECT FAIL"))
                    .toCompletionStage());
        }
        opened.onSuccess(it -> port.report(stack.named(number, it ? "CONNECT OK" : "CONNECT FAIL")));
        return Answer.ok();
    }

    private static Answer enter(AtPort port, GprsConnection made) {
        port.dataCall(made.transparent());
        return Answer.connect(made.transparent());
    }

    private static Optional<Wanted> wanted(GprsStack stack, Arguments given) {
        String number = stack.several ? given.get(FIRST) : Integer.toString(GprsStack.SINGLE);
        String mode = stack.several ? given.get(SECOND) : given.get(FIRST);
        String host = stack.several ? given.get(THIRD) : given.get(SECOND);
        String port = stack.several ? given.get(FOURTH) : given.get(THIRD);
        if (!number.matches("[0-5]") || !mode.matches("(?i)TCP|UDP") || !port.matches("[0-9]{1,5}")) {
            return Optional.empty();
        }
        int at = Integer.parseInt(port);
        return at < 1 || at > 65_535
                ? Optional.empty()
                : Optional.of(new Wanted(
                        Integer.parseInt(number),
                        mode.equalsIgnoreCase("TCP") ? SocketKind.TCP : SocketKind.UDP,
                        host,
                        at));
    }

    @Override
    public String clause() {
        return "SIM800 TCPIP";
    }

    @Override
    public String summary() {
        return "open a connection";
    }
}
