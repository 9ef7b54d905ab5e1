package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CFUN} with the values of these modules besides those of TS 27.007 8.2: 15 restarts the module, 16 the card with it. */
final class PhoneFunctionality implements AtCommand<AtPort> {
    private static final int RESTART = 15;
    private static final int RESTART_WITH_CARD = 16;
    private static final IntParameter FUN = IntParameter.oneOf("fun", 0, 1, 4, RESTART, RESTART_WITH_CARD);
    private static final FlagParameter RST = FlagParameter.of("rst").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CFUN").set(FUN, RST).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Subscription subscription = port.subscription();
        Functionality wanted = Functionality.of(given.get(FUN)).orElse(Functionality.FULL);
        boolean restart = given.get(FUN) >= RESTART || given.get(RST);
        return Pending.ok(restart ? subscription.restart(wanted) : subscription.functionality(wanted));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(
                Line.of("+CFUN").add(port.subscription().functionality().fun()));
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "functionality: minimum, full, radio off, restart";
    }
}
