package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CFUN}: how much of the stack is switched on; with {@code <rst>} it is switched off first. TS 27.007 8.2. */
final class PhoneFunctionality implements AtCommand<AtPort> {
    private static final EnumParameter<Functionality> FUN = EnumParameter.numbered(
                    "fun", Functionality.class, Functionality::fun)
            .orElse(Functionality.FULL);
    private static final FlagParameter RST = FlagParameter.of("rst").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CFUN").set(FUN, RST).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Subscription subscription = port.subscription();
        Functionality wanted = given.get(FUN);
        return Pending.ok(given.get(RST) ? subscription.restart(wanted) : subscription.functionality(wanted));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(
                Line.of("+CFUN").add(port.subscription().functionality().fun()));
    }

    @Override
    public String clause() {
        return "27.007 8.2";
    }

    @Override
    public String summary() {
        return "functionality: minimum, full, radio off";
    }
}
