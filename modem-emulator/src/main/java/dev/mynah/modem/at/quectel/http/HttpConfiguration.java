package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +QHTTPCFG}: the context of requests, whether the host writes their heads and wants those of responses, and what a body is. */
final class HttpConfiguration implements AtCommand<AtPort> {
    private static final StringParameter KEY = StringParameter.of("key", 20);
    private static final IntParameter VALUE =
            IntParameter.of("value", 0, PacketData.LAST_CONTEXT).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QHTTPCFG").set(KEY, VALUE).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        HttpSession session = HttpSession.of(port);
        String key = given.get(KEY);
        return given.find(VALUE)
                .map(it -> changed(session, key, it) ? Answer.ok() : HttpError.INVALID_PARAMETER.answer(port))
                .orElseGet(() -> shown(port, session, key));
    }

    private static boolean changed(HttpSession session, String key, int value) {
        switch (key) {
            case "contextid" -> {
                session.context = value == 0 ? session.context : value;
                return value != 0;
            }
            case "requestheader" -> session.requestHeader = value == 1;
            case "responseheader" -> session.responseHeader = value == 1;
            case "contenttype" -> {
                boolean known = value < HttpRequests.CONTENT_TYPES.size();
                session.contentType = known ? value : session.contentType;
                return known;
            }
            default -> {
                return false;
            }
        }
        return value <= 1;
    }

    private static Answer shown(AtPort port, HttpSession session, String key) {
        Line line = Line.of("+QHTTPCFG").add(key);
        return switch (key) {
            case "contextid" -> Answer.line(line.add(session.context));
            case "requestheader" -> Answer.line(line.add(session.requestHeader ? 1 : 0));
            case "responseheader" -> Answer.line(line.add(session.responseHeader ? 1 : 0));
            case "contenttype" -> Answer.line(line.add(session.contentType));
            default -> HttpError.INVALID_PARAMETER.answer(port);
        };
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.lines(List.of(
                "+QHTTPCFG: \"contextid\",(1-" + PacketData.LAST_CONTEXT + ")",
                "+QHTTPCFG: \"requestheader\",(0,1)",
                "+QHTTPCFG: \"responseheader\",(0,1)",
                "+QHTTPCFG: \"contenttype\",(0-" + (HttpRequests.CONTENT_TYPES.size() - 1) + ")"));
    }

    @Override
    public String clause() {
        return "Quectel HTTP(S)";
    }

    @Override
    public String summary() {
        return "settings of requests: `contextid`, `requestheader`, `responseheader`, `contenttype`";
    }
}
