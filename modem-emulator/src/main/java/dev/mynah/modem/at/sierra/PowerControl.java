package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code !PCINFO}: whether the module is on the air, and who would rather it were not. */
final class PowerControl implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("!PCINFO").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        boolean online = port.subscription().functionality() == Functionality.FULL;
        return Answer.lines(List.of(
                "State: " + (online ? "Online" : "LowPowerMode"),
                "LPM force flags - W_DISABLE:0, User:" + (online ? 0 : 1) + ", Temp:0, Volt:0, BIOS:0, GOBIIM:0"));
    }

    @Override
    public String clause() {
        return "Sierra";
    }

    @Override
    public String summary() {
        return "power state";
    }
}
