package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.PromptStyle;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code +QHTTPURL}: asks for the URL of requests, which is so many octets. The host has all the time it wants to type it. */
final class EnterUrl implements AtCommand<AtPort> {
    static final PromptStyle CONNECT = PromptStyle.octets("CONNECT\r\n");

    private static final IntParameter LENGTH = IntParameter.of("URL_length", 1, 2048);
    private static final IntParameter TIMEOUT =
            IntParameter.of("timeout", 1, 65_535).orElse(60);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QHTTPURL").set(LENGTH, TIMEOUT).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        HttpSession session = HttpSession.of(port);
        return session.busy()
                ? HttpError.BUSY.answer(port)
                : Answer.octets(given.get(LENGTH), CONNECT, octets -> entered(port, session, octets));
    }

    private static Answer entered(AtPort port, HttpSession session, byte[] octets) {
        String url = new String(octets, StandardCharsets.ISO_8859_1);
        if (HttpAddress.of(url).isEmpty()) {
            return HttpError.URL_ERROR.answer(port);
        }
        session.url = Optional.of(url);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+QHTTPURL: " + HttpSession.of(port).url.orElse(""));
    }

    @Override
    public String clause() {
        return "Quectel HTTP(S)";
    }

    @Override
    public String summary() {
        return "URL of requests";
    }
}
