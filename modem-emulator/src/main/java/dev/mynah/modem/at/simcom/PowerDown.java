package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CPOWD}: switches the module off. Where it is not urgent (0) it says so, in the place of OK. */
final class PowerDown implements AtCommand<AtPort> {
    private static final FlagParameter NORMAL = FlagParameter.of("n");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPOWD").set(NORMAL).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.modem().shutDown();
        return given.get(NORMAL) ? Answer.bare("NORMAL POWER DOWN") : Answer.ok();
    }

    @Override
    public String clause() {
        return "SIM800";
    }

    @Override
    public String summary() {
        return "switch the module off; its power key (`mynah ctl power-key`) has it boot again";
    }
}
