package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code ^SYSINFOEX}: the same, with names and with LTE. */
final class ExtendedSystemInformation implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("^SYSINFOEX").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        SystemState now = SystemState.of(port);
        return Answer.line("^SYSINFOEX:" + now.service() + "," + now.domain() + "," + now.roaming() + "," + now.sim()
                + ",," + now.extended());
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "system information";
    }
}
