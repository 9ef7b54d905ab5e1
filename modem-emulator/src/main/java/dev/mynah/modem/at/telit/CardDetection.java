package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.port.AtPort;

/** {@code #SIMDET}: whether a card is in, which the module finds out by itself. */
final class CardDetection implements AtCommand<AtPort> {
    private static final int AUTOMATIC = 2;
    private static final IntParameter MODE = IntParameter.of("mode", AUTOMATIC, AUTOMATIC);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SIMDET").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("#SIMDET").add(AUTOMATIC).add(port.sim().state() == SimState.ABSENT ? 0 : 1));
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "card detection";
    }
}
