package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code $GPSP}: the receiver's session begins and ends. */
final class PositioningPower implements AtCommand<AtPort> {
    private static final FlagParameter STATUS = FlagParameter.of("status");

    @Override
    public Syntax syntax() {
        return Syntax.extended("$GPSP").set(STATUS).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.modem().positioning().session(given.get(STATUS));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("$GPSP").add(port.modem().positioning().inSession() ? 1 : 0));
    }

    @Override
    public String clause() {
        return "Telit GPS";
    }

    @Override
    public String summary() {
        return "the GPS receiver on and off";
    }
}
