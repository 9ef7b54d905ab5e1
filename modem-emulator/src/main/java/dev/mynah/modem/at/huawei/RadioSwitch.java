package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code ^RFSWITCH}: the radio on or off, by command; then as the switch of the device stands, which has none and so is on. */
final class RadioSwitch implements AtCommand<AtPort> {
    private static final FlagParameter ON = FlagParameter.of("switch");

    @Override
    public Syntax syntax() {
        return Syntax.extended("^RFSWITCH").set(ON).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Pending.ok(
                port.subscription().functionality(given.get(ON) ? Functionality.FULL : Functionality.RADIO_OFF));
    }

    @Override
    public Answer read(AtPort port) {
        boolean on = port.subscription().functionality() == Functionality.FULL;
        return Answer.line("^RFSWITCH:" + (on ? 1 : 0) + ",1");
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "radio on or off";
    }
}
