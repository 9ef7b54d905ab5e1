package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CGPS}: begins and ends the receiver's session, which is a standalone one, as nobody has a server of SUPL. */
final class PositioningSession implements AtCommand<AtPort> {
    private static final int STANDALONE = 1;

    private static final FlagParameter ON = FlagParameter.of("on/off");
    private static final IntParameter MODE =
            IntParameter.of("mode", STANDALONE, STANDALONE).orElse(STANDALONE);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGPS").set(ON, MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return port.modem().positioning().session(given.get(ON)) ? Answer.ok() : Answer.error();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CGPS")
                .add(port.modem().positioning().inSession() ? 1 : 0)
                .add(STANDALONE));
    }

    @Override
    public String clause() {
        return "SIMCom GPS";
    }

    @Override
    public String summary() {
        return "the GPS receiver on and off";
    }
}
