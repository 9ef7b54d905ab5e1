package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.HexParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CCHO}: opens a logical channel and selects an application on it. TS 27.007 8.45. */
final class OpenLogicalChannel implements AtCommand<AtPort> {
    /** A partial DF name is as good as a whole one. TS 102 221 11.1.1.2: 5 to 16 octets. */
    private static final HexParameter DF_NAME = HexParameter.of("dfname", 16);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCHO").set(DF_NAME).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        byte[] name = given.get(DF_NAME);
        if (name.length == 0) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        return Pending.of(port.sim().open(name, 0), channel -> {
            port.channelOpened(channel.number());
            return Answer.line(Line.of("+CCHO").add(channel.number()));
        });
    }

    @Override
    public String clause() {
        return "27.007 8.45";
    }

    @Override
    public String summary() {
        return "open a logical channel";
    }
}
