package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CGAUTO}: whether requests of the network to activate a context are accepted by themselves. They never are: the
 * modem refuses each of them with cause #40, so that 0 is all there is. TS 27.007 10.1.15.
 */
final class AutomaticResponse implements AtCommand<AtPort> {
    private static final IntParameter N = IntParameter.oneOf("n", 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGAUTO").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CGAUTO").add(0));
    }

    @Override
    public String clause() {
        return "27.007 10.1.15";
    }

    @Override
    public String summary() {
        return "contexts the network wants: never accepted";
    }
}
