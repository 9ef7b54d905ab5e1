package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.time.Duration;

/** {@code +QHTTPGET}: sends a GET request, the host's own where it has said that it writes heads; the host hears of the response later. */
final class HttpGet implements AtCommand<AtPort> {
    private static final String NAME = "+QHTTPGET";
    private static final IntParameter RESPONSE_TIME =
            IntParameter.of("rsptime", 1, 65_535).orElse(60);
    private static final IntParameter LENGTH =
            IntParameter.of("data_length", 1, 2048).optional();
    private static final IntParameter INPUT_TIME =
            IntParameter.of("input_time", 1, 65_535).orElse(60);

    @Override
    public Syntax syntax() {
        return Syntax.extended(NAME)
                .execute()
                .set(RESPONSE_TIME, LENGTH, INPUT_TIME)
                .test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return set(port, given);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        HttpSession session = HttpSession.of(port);
        HttpError hindrance = session.hindrance();
        if (hindrance != HttpError.NONE) {
            return hindrance.answer(port);
        }
        if (session.requestHeader != given.has(LENGTH)) {
            return HttpError.INVALID_PARAMETER.answer(port);
        }
        Duration patience = Duration.ofSeconds(given.get(RESPONSE_TIME));
        return session.requestHeader
                ? Answer.octets(given.get(LENGTH), EnterUrl.CONNECT, octets -> session.send(NAME, octets, patience))
                : session.send(NAME, HttpRequests.get(session.address().orElseThrow()), patience);
    }

    @Override
    public String clause() {
        return "Quectel HTTP(S)";
    }

    @Override
    public String summary() {
        return "send a GET request";
    }
}
