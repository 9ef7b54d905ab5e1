package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CNMPSD}: no application expects data, so that the connection may go. TS 27.007 7.37. */
final class NoMoreData implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNMPSD").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.network().noMoreData();
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "27.007 7.37";
    }

    @Override
    public String summary() {
        return "let the connection go";
    }
}
