package dev.mynah.modem.at.quectel.http;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QHTTPSTOP}: gives up the exchange under way. */
final class HttpStop implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+QHTTPSTOP").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        HttpSession.of(port).stop();
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "Quectel HTTP(S)";
    }

    @Override
    public String summary() {
        return "give up a request";
    }
}
