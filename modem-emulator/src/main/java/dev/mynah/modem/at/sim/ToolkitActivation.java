package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CUSATA}: tells the card now what the host does, with 1; with 0 the host takes no part any more. TS 27.007 12.2.4. */
final class ToolkitActivation implements AtCommand<AtPort> {
    private static final IntParameter REPORTING =
            IntParameter.of("reporting", 0, 1).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CUSATA").set(REPORTING).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        HostProfile.take(port, given.get(REPORTING) == 1);
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "27.007 12.2.4";
    }

    @Override
    public String summary() {
        return "take part in the card's toolkit from now on";
    }
}
