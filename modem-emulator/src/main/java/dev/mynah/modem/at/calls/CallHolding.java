package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Calls.Handling;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CHLD}: what is done with several calls. TS 27.007 7.13, TS 22.030 6.5.5.1. */
final class CallHolding implements AtCommand<AtPort> {
    private static final StringParameter N = StringParameter.of("n", 48).quotesOptional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CHLD").set(N).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Handling.written(given.get(N))
                .map(it -> Pending.ok(port.subscription().calls().handle(it)))
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CHLD: (0,1,1x,2,2x,3,4,4*)");
    }

    @Override
    public String clause() {
        return "27.007 7.13";
    }

    @Override
    public String summary() {
        return "hold, join and transfer calls";
    }
}
