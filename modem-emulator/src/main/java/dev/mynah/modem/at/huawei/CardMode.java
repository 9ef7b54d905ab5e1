package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** {@code ^CARDMODE}: which kind of card is in: one with a USIM. */
final class CardMode implements AtCommand<AtPort> {
    private static final int USIM = 2;

    @Override
    public Syntax syntax() {
        return Syntax.extended("^CARDMODE").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        SimState state = port.sim().state();
        return state == SimState.ABSENT || state == SimState.FAILED
                ? SimErrors.of(port)
                : Answer.line("^CARDMODE: " + USIM);
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "kind of card";
    }
}
