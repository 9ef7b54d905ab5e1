package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CBC}: there is no battery. TS 27.007 8.4. */
final class BatteryCharge implements AtCommand<AtPort> {
    private static final int NO_BATTERY = 2;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CBC").execute().test();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(Line.of("+CBC").add(NO_BATTERY).add(0));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CBC: (2),(0)");
    }

    @Override
    public String clause() {
        return "27.007 8.4";
    }

    @Override
    public String summary() {
        return "battery: there is none";
    }
}
