package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code AT+CLIR: 1}, which the HAL writes with a colon where {@code AT+CLIR=1} is meant. */
final class CallerRestriction implements AtCommand<AtPort> {
    private final AtCommand<AtPort> standard = Reworded.standard("+CLIR");
    private final int n;

    CallerRestriction(int n) {
        this.n = n;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CLIR:" + n).execute();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Translated.set(standard, port, Integer.toString(n));
    }

    @Override
    public String clause() {
        return standard.clause();
    }

    @Override
    public String summary() {
        return standard.summary();
    }
}
