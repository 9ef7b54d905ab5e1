package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QGPSXTRA}: whether the receiver may use predicted orbits. Nobody has any to load, so that it is kept and changes nothing. */
final class PredictedOrbits implements AtCommand<AtPort> {
    private static final Kept WANTED = new Kept("QGPSXTRA", "0");
    private static final FlagParameter ENABLE = FlagParameter.of("xtraenable");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QGPSXTRA").set(ENABLE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        WANTED.set(port, given.get(ENABLE) ? "1" : "0");
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+QGPSXTRA: " + WANTED.get(port));
    }

    @Override
    public String clause() {
        return "Quectel GNSS";
    }

    @Override
    public String summary() {
        return "predicted orbits (kept; there are none to load)";
    }
}
