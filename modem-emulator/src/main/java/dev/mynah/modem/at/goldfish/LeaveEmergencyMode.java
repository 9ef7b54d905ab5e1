package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +WSOS=0}: leaves the mode in which somebody who was called for help may call back. 3GPP networks have none to leave. */
final class LeaveEmergencyMode implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+WSOS").set(MODE).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "goldfish";
    }

    @Override
    public String summary() {
        return "leave emergency callback mode";
    }
}
