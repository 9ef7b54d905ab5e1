package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +USOER}: what the last of these operations came to; 0 if all was well. */
final class LastSocketError implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+USOER").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line("+USOER: " + Ports.of(port).lastError);
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "last socket error";
    }
}
