package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CMOD}: calls are of one kind; there are none that change. TS 27.007 6.4. */
final class CallMode implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMOD").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CMOD").add(0));
    }

    @Override
    public String clause() {
        return "27.007 6.4";
    }

    @Override
    public String summary() {
        return "single mode of calls";
    }
}
