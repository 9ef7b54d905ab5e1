package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.time.Duration;

/** {@code +QHTTPPOST}: sends a POST request with so many octets, which have the head before them where the host has said so. */
final class HttpPost implements AtCommand<AtPort> {
    private static final String NAME = "+QHTTPPOST";
    private static final IntParameter LENGTH = IntParameter.of("data_length", 1, 1_024_000);
    private static final IntParameter INPUT_TIME =
            IntParameter.of("input_time", 1, 65_535).orElse(60);
    private static final IntParameter RESPONSE_TIME =
            IntParameter.of("rsptime", 1, 65_535).orElse(60);

    @Override
    public Syntax syntax() {
        return Syntax.extended(NAME).set(LENGTH, INPUT_TIME, RESPONSE_TIME).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        HttpSession session = HttpSession.of(port);
        HttpError hindrance = session.hindrance();
        if (hindrance != HttpError.NONE) {
            return hindrance.answer(port);
        }
        Duration patience = Duration.ofSeconds(given.get(RESPONSE_TIME));
        return Answer.octets(
                given.get(LENGTH), EnterUrl.CONNECT, octets -> session.send(NAME, request(session, octets), patience));
    }

    private static byte[] request(HttpSession session, byte[] octets) {
        return session.requestHeader
                ? octets
                : HttpRequests.post(session.address().orElseThrow(), session.contentType, octets);
    }

    @Override
    public String clause() {
        return "Quectel HTTP(S)";
    }

    @Override
    public String summary() {
        return "send a POST request";
    }
}
