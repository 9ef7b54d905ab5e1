package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CFUN}: the radio on or off. The HAL goes on reading the card while it is off, so 0 is flight mode. */
final class RadioPower implements AtCommand<AtPort> {
    private static final IntParameter FUN = IntParameter.oneOf("fun", 0, 1, 4);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CFUN").set(FUN).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Pending.ok(
                port.subscription().functionality(given.get(FUN) == 1 ? Functionality.FULL : Functionality.RADIO_OFF));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CFUN: " + (port.subscription().functionality() == Functionality.FULL ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 8.2";
    }

    @Override
    public String summary() {
        return "radio on or off";
    }
}
