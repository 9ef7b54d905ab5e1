package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CCHC}: closes a logical channel. TS 27.007 8.46. */
final class CloseLogicalChannel implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCHC").set(Sessions.ID).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int channel = given.get(Sessions.ID);
        return Pending.of(port.sim().close(channel), closed -> {
            port.channelClosed(channel);
            return Answer.line("+CCHC");
        });
    }

    @Override
    public String clause() {
        return "27.007 8.46";
    }

    @Override
    public String summary() {
        return "close a logical channel";
    }
}
