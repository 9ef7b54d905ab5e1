package dev.mynah.modem.at.huawei;

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

/**
 * {@code +CFUN} with the values of these modules besides those of TS 27.007 8.2: 7 is offline, which is flight mode by another
 * number, and 6 a restart. 5, the factory's test mode, is not there.
 */
final class PhoneFunctionality implements AtCommand<AtPort> {
    private static final int RESTART = 6;
    private static final int OFFLINE = 7;
    private static final IntParameter FUN = IntParameter.oneOf("fun", 0, 1, 4, RESTART, OFFLINE);
    private static final FlagParameter RST = FlagParameter.of("rst").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CFUN").set(FUN, RST).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Subscription subscription = port.subscription();
        int fun = given.get(FUN);
        Functionality wanted =
                fun == RESTART ? Functionality.FULL : Functionality.of(fun).orElse(Functionality.RADIO_OFF);
        return Pending.ok(
                given.get(RST) || fun == RESTART ? subscription.restart(wanted) : subscription.functionality(wanted));
    }

    @Override
    public Answer read(AtPort port) {
        Functionality now = port.subscription().functionality();
        return Answer.line(Line.of("+CFUN").add(now == Functionality.RADIO_OFF ? OFFLINE : now.fun()));
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "functionality: full, offline, restart";
    }
}
