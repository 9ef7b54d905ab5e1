package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sockets.Octets;

/** {@code +QHTTPREAD}: the last response, with its head where the host wants it; it can be read once more. */
final class HttpRead implements AtCommand<AtPort> {
    private static final IntParameter WAIT_TIME =
            IntParameter.of("wait_time", 1, 65_535).orElse(60);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QHTTPREAD").execute().set(WAIT_TIME).test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return set(port, given);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        HttpSession session = HttpSession.of(port);
        return session.busy()
                ? HttpError.BUSY.answer(port)
                : session.response()
                        .map(it -> shown(port, session, it))
                        .orElseGet(() -> HttpError.NO_REQUEST.answer(port));
    }

    private static Answer shown(AtPort port, HttpSession session, HttpResponse response) {
        String head = session.responseHeader ? Octets.characters(response.head()) : "";
        port.afterAnswer(() -> port.report("+QHTTPREAD: 0"));
        return Answer.line("CONNECT\r\n" + head + Octets.characters(response.body()));
    }

    @Override
    public String clause() {
        return "Quectel HTTP(S)";
    }

    @Override
    public String summary() {
        return "the last response";
    }
}
