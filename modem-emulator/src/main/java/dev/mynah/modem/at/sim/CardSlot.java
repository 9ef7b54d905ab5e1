package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CSUS}: the logical slot this line speaks for. TS 27.007 8.66 lets a modem that has cards in use refuse; this one has a stack for each, so it never has to. */
final class CardSlot implements AtCommand<AtPort> {
    private static final IntParameter SLOT = IntParameter.of("card slot", 0, 3);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSUS").set(SLOT).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int slot = given.get(SLOT);
        if (slot >= port.modem().subscriptions().size()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        port.speakFor(slot);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CSUS").add(port.subscription().slot()));
    }

    @Override
    public Answer test(AtPort port) {
        int last = port.modem().subscriptions().size() - 1;
        return Answer.line("+CSUS: " + (last == 0 ? "(0)" : last == 1 ? "(0,1)" : "(0-" + last + ")"));
    }

    @Override
    public String clause() {
        return "27.007 8.66";
    }

    @Override
    public String summary() {
        return "logical slot the line speaks for";
    }
}
